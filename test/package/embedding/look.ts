/** How what stands in shadow roots looks to a person. */
export interface Look {
  readonly texts: number;
  /** Texts whose letters are smaller than 14 or larger than 20 pixels. */
  readonly sizes: readonly string[];
  /** Texts that stand out from their background by less than 4.5 to 1. */
  readonly faint: readonly string[];
  /** Each control with its width and height, as it is laid out. */
  readonly controls: readonly string[];
}

/** Runs in the page. */
export function look(): Look {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const colourOf = (text: string): Colour => {
    const found = known.get(text);
    if (found || !canvas) return found ?? [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour = [red, green, blue, alpha / 255] as const;
    known.set(text, colour);
    return colour;
  };
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ];
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const backgroundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backgroundOf(parentOf(element)));
  };
  const lightness = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const sizes: string[] = [];
  const faint: string[] = [];
  const controls: string[] = [];
  let texts = 0;

  const read = (node: Text, element: Element): void => {
    const said = node.data.trim();
    const { fontSize, webkitTextFillColor } = getComputedStyle(element);
    // What only a screen reader is to have is cut to a pixel.
    if (said === '' || element.closest('.visually-hidden')) return;
    texts += 1;
    const size = parseFloat(fontSize);
    if (size < 13.99 || size > 20.01) sizes.push(`${said}: ${fontSize}`);
    const behind = backgroundOf(element);
    const one = lightness(over(colourOf(webkitTextFillColor), behind));
    const other = lightness(behind);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faint.push(`${said}: ${contrast.toFixed(2)}`);
  };
  const visit = (root: ParentNode, inside: boolean): void => {
    for (const element of root.children) {
      const { display, visibility } = getComputedStyle(element);
      if (display === 'none' || visibility !== 'visible' || (element instanceof HTMLDetailsElement && !element.open))
        continue;
      if (inside) {
        for (const node of element.childNodes) if (node instanceof Text) read(node, element);
        if (
          element instanceof HTMLElement &&
          element.matches('button, input, select, textarea, a, th, td, [role=treeitem]')
        )
          controls.push(`${element.localName} ${element.id} ${element.offsetWidth} × ${element.offsetHeight}`);
      }
      if (element.shadowRoot) visit(element.shadowRoot, true);
      visit(element, inside);
    }
  };
  visit(document.body, false);
  return { texts, sizes, faint, controls };
}
