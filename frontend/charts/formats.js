/** How the figures of an axis are written in a language: by unit. */
export function formats(language) {
  const of = (options) => new Intl.NumberFormat(language, options);
  const units = {
    COUNT: of({ maximumFractionDigits: 0 }),
    NUMBER: of({ maximumFractionDigits: 2 }),
    SHARE: of({ style: 'percent', maximumFractionDigits: 1 }),
  };
  return {
    figure: (value, unit) => units[unit].format(value),
    count: (value) => units.COUNT.format(value),
  };
}
