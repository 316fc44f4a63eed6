import { LIMIT } from './block-actions.js';
import { isEmptyDraft } from './cell-paint.js';
import { toText } from './clipboard.js';

/** For how long lines that were fetched to be copied are taken to be as they were. */
const FRESH = 30_000;

/** Copies the block as other spreadsheets read it: what is shown, masked where it is masked. */
export class Copy {
  #ready;

  /** @param tell shows a sentence when the clipboard does not have the block at once */
  constructor(access, block, view, queue, tell) {
    this.access = access;
    this.block = block;
    this.view = view;
    this.queue = queue;
    this.tell = tell;
  }

  /** @return whether all of the block is on the clipboard; a promise where lines have to be fetched for it */
  take(clipboard) {
    const { size } = this.block;
    const { texts, number } = this.view;
    if (size > LIMIT) {
      this.tell(texts.copyTooLarge.replace('$limit', number.format(LIMIT)).replace('$cells', number.format(size)));
      return false;
    }
    const text = this.#loaded() ?? this.#fetchedBefore();
    if (text === undefined) {
      return this.#fetch();
    }
    clipboard.setData('text/plain', text);
    return true;
  }

  /** Undefined where the browser does not have every line. */
  #loaded() {
    const { firstRow, rows, keys } = this.block;
    const lines = Array.from({ length: rows }, (_, i) => firstRow + i);
    if (!lines.every((line) => this.access.item(line))) {
      return undefined;
    }
    const filled = lines.filter((line) => !isEmptyDraft(this.access.item(line)));
    return toText(filled.map((line) => keys.map((key) => this.view.at(line, key).shown)));
  }

  #fetchedBefore() {
    const ready = this.#ready;
    this.#ready = undefined;
    return ready?.wanted === this.#wanted() && performance.now() - ready.at < FRESH ? ready.text : undefined;
  }

  #wanted() {
    const { firstRow, rows, keys } = this.block;
    return JSON.stringify({ firstRow, firstId: '', rows, columns: keys, texts: [] });
  }

  /** Where the browser allows no writing later, as without TLS, the next copying has what was fetched. */
  async #fetch() {
    const { texts, number } = this.view;
    const wanted = this.#wanted();
    const fetched = this.queue.run(() => this.access.grid.$server.copyBlock(JSON.parse(wanted)));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetched.then(asBlob) })]);
      this.tell(texts.copied.replace('$rows', number.format((await fetched).length)));
      return true;
    } catch {
      const lines = await fetched;
      if (lines?.length) {
        this.#ready = { wanted, text: toText(lines), at: performance.now() };
        this.tell(texts.copyAgain.replace('$rows', number.format(lines.length)));
      }
      return false;
    }
  }
}

/** Throws when the server had nothing, so that the clipboard keeps what it had. */
function asBlob(lines) {
  if (!lines?.length) {
    throw new Error('Nothing to copy');
  }
  return new Blob([toText(lines)], { type: 'text/plain' });
}
