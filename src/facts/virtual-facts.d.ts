declare module 'virtual:facts' {
  /** The compiled fact base as JSON. */
  const compiled: string;
  export default compiled;
}
