// Packages of old browsers and bundlers that ship no types; we call a few functions of each.
declare module 'puppeteer-core';
declare module 'webpack';
declare module '@hyperjump/json-schema/formats';
// Its own types do not say what it exports; its TypeScript is of another version than ours, with the same shapes.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import ts from 'typescript';
  export { ts };
  export function create(options: {
    readonly modules: readonly ts.SourceFile[];
    readonly plugins: readonly unknown[];
    readonly context: { readonly dev: boolean };
  }): {
    readonly modules: readonly {
      readonly path: string;
      readonly declarations?: readonly { readonly kind: string; readonly name: string }[];
    }[];
  };
}
