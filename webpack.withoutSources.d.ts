/** The loader, and the tables that it is for. */
declare const withoutSources: ((text: string) => string) & { readonly tables: RegExp };
export = withoutSources;
