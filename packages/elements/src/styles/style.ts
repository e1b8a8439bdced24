/** A style sheet that is made when the first element needs it. */
export interface Style {
  readonly text: string;
  readonly sheet: CSSStyleSheet;
}

/** A style sheet written in place; the build makes its text smaller. */
export function css({ raw }: TemplateStringsArray): Style {
  const text = raw.join('');
  let sheet: CSSStyleSheet | undefined;
  return {
    text,
    get sheet() {
      return (sheet ??= sheetOf(text));
    },
  };
}

/** The sheet of a text. Constructed sheets are allowed by every content security policy. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
