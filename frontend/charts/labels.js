import { height } from './height.js';
import { textWidth } from './text-width.js';

const SIDES = ['right', 'left', 'top', 'bottom'];
const GAP = 12;
const LINE = 14;
const AXES = 70;

/** On which side of its dot each name stands, so that names keep clear of each other, the dots and the edges. */
export function labelSides(points, x, y, { model, theme, width }) {
  const across = width - AXES;
  const down = height(model) - AXES;
  const dots = points.map((point) => ({
    x: ((point.x - x.from) / (x.to - x.from)) * across,
    y: (1 - (point.y - y.from) / (y.to - y.from)) * down,
    name: textWidth(point.name, theme),
  }));
  const taken = dots.map((dot) => box(dot.x - GAP / 2, dot.y - GAP / 2, GAP, GAP));
  return dots.map((dot, index) => {
    const others = taken.filter((_, at) => at !== index);
    const free = (side) => clear(around(dot, side), others, across, down);
    const side = SIDES.find(free) ?? (dot.x > across / 2 ? 'left' : 'right');
    taken.push(around(dot, side));
    return side;
  });
}

const box = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height });

function around({ x, y, name }, side) {
  if (side === 'right') return box(x + GAP, y - LINE / 2, name, LINE);
  if (side === 'left') return box(x - GAP - name, y - LINE / 2, name, LINE);
  return box(x - name / 2, side === 'top' ? y - GAP - LINE : y + GAP, name, LINE);
}

function clear(one, others, width, height) {
  const inside = one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height;
  return inside && others.every((other) => !overlap(one, other));
}

const overlap = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
