/** What a privacy page says of a campaign that comes from another host; `{host}` is its name. Drafts, as the library's words. */
export const FROM_HOST: Readonly<Record<string, string>> = {
  en: 'Some of our pages show a campaign of solidarity with political prisoners in Belarus. What they show of it comes from {host}. Whoever runs that host sees your internet address and the time. Nothing of it sets cookies, stores anything on your device or collects anything about you. Links to other sites show where they lead. Films, maps and networks are contacted only after you press or follow something.',
};
