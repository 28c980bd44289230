/** The query of a page's address, as Next hands it over. */
export type PageSearch = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
