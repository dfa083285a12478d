declare module 'virtual:facts' {
  /** The compiled fact base as JSON. */
  const compiled: string;
  export default compiled;
}

declare module 'virtual:page-facts' {
  /** The same without the names that are compiled apart, as JSON. */
  const compiled: string;
  export default compiled;
}

declare module 'virtual:page-names' {
  /** The compiled names as JSON. */
  const compiled: string;
  export default compiled;
}
