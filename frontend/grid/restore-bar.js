/** Offers what was typed in an earlier page and could not be saved any more, if there is such. */
export function offerRestore(root, texts, queue) {
  const cells = queue.drafts.all();
  if (cells.length > 0) {
    const discard = () => cells.forEach((cell) => queue.drafts.drop(cell));
    offer(root, texts, cells, () => queue.restore(cells), discard);
  }
}

function offer(root, texts, cells, restore, discard) {
  const bar = document.createElement('div');
  bar.className = 'cell-bar';
  bar.setAttribute('part', 'cell-bar');
  bar.setAttribute('role', 'alert');
  const words = document.createElement('span');
  words.textContent = `${texts.restored.replace('$count', cells.length)}: ${examples(cells)}`;
  bar.append(words, button(texts.restore, restore), button(texts.discard, discard));
  root.append(bar);

  function button(text, action) {
    const element = document.createElement('button');
    element.textContent = text;
    element.addEventListener('click', () => {
      bar.remove();
      action();
    });
    return element;
  }
}

function examples(cells) {
  const texts = cells.slice(0, 3).map(({ text }) => (text.length > 20 ? `${text.slice(0, 20)}…` : text));
  return texts.join(' · ') + (cells.length > 3 ? ' …' : '');
}
