/** Codes of divisions that are no more, six digits each, with blanks between them. */
export declare const withdrawn: string;
