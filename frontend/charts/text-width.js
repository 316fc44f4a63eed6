const pen = document.createElement('canvas').getContext('2d');

/** In px, as the chart writes it. */
export function textWidth(text, { font }) {
  pen.font = `${font.fontSize}px ${font.fontFamily}`;
  return pen.measureText(text).width;
}
