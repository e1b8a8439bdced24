// For tools that look for the file instead of the `exports` of the package.
import '../dist/legacy/define/print.js';
