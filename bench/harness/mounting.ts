/** What a page of people offers the measure of leaks: what it shows comes and goes while the page stays. */
export interface Mounting {
  /** Done by the page itself once, as it opens. Rows come later. */
  mount(): void;
  /** Takes away all that was mounted. */
  unmount(): void;
}

declare global {
  /** Set by each page of people. */
  var mounting: Mounting;
}
