/** Settings under which one machine plays a whole town. */
export const manyVisitors: Readonly<Record<string, string>> = {
  // Visitors come from many addresses, as behind a proxy.
  OMDEHOEK_TRUST_PROXY: 'true',
  // How much it can bear is tried, not how much one library may ask.
  OMDEHOEK_MESSAGES_PER_SECOND: '100000',
  OMDEHOEK_LOG_LEVEL: 'warn',
};
