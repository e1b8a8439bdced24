// Packages of old browsers and bundlers that ship no types; we call a few functions of each.
declare module 'puppeteer-core';
declare module 'webpack';
declare module '@hyperjump/json-schema/formats';
