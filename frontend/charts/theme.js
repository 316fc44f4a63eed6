const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The library reads no oklch() and no light-dark(): the browser works out what a property comes to, and paints it. */
function plain(color) {
  scratch.clearRect(0, 0, 1, 1);
  scratch.fillStyle = color;
  scratch.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = scratch.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${alpha / 255})`;
}

/** What the chart stands on, so that what is to look like a gap has its colour. */
function ground(element) {
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return plain(backgroundColor);
  }
  return 'transparent';
}

/** The colours and letters of the page, as they are at its element just now. */
export class Theme {
  constructor(element) {
    const probe = document.createElement('span');
    probe.hidden = true;
    element.append(probe);
    const color = (name) => {
      probe.style.color = `var(--ld-${name})`;
      return plain(getComputedStyle(probe).color);
    };
    this.text = color('text');
    this.soft = color('text-soft');
    this.line = color('line-soft');
    this.axis = color('line');
    this.ground = ground(element);
    this.raised = color('raised');
    this.series = [1, 2, 3, 4, 5, 6].map((number) => color(`chart-${number}`));
    this.tones = {
      PLAIN: this.series[0],
      GOOD: color('chart-good'),
      FAIR: color('chart-fair'),
      BAD: color('chart-bad'),
    };
    const { fontFamily } = getComputedStyle(element);
    this.font = { fontFamily, fontSize: 12, color: this.soft };
    probe.remove();
  }
}

/** The user's choice is on the document; without one, the system's counts. */
export function whenThemeChanges(listener, signal) {
  const watching = new MutationObserver(listener);
  watching.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  signal.addEventListener('abort', () => watching.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal });
}
