const path = require('path');

module.exports = {
  mode: 'production',
  entry: './src/index.js',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'portal.js', chunkFilename: '[name].portal.js' },
  performance: { hints: false },
};
