const path = require('path');
const { VueLoaderPlugin } = require('vue-loader');

module.exports = {
  mode: 'production',
  entry: './src/main.js',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'portal.js', chunkFilename: '[name].portal.js' },
  resolve: { alias: { vue$: 'vue/dist/vue.runtime.esm.js' } },
  module: {
    rules: [
      { test: /\.vue$/, loader: 'vue-loader' },
      // 样式另存文件，策略 style-src 'self' 才够。 Styles in files of their own, so that style-src 'self' is enough.
      { test: /\.css$/, use: [{ loader: 'file-loader', options: { name: '[name].css' } }] },
    ],
  },
  plugins: [new VueLoaderPlugin()],
  performance: { hints: false },
};
