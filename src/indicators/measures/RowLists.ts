/**
 * Two lists of rows that measures fill in turn. Each figure would else make its own, and memory of
 * that size beside the heap brings on whole collections, which cost more than the figures.
 */
export class RowLists {
  private first = new Uint32Array();
  private second = new Uint32Array();

  /** The first list, with room for so many rows; whatever stood in it is lost. */
  whole(room: number): Uint32Array {
    if (this.first.length < room) this.first = new Uint32Array(room);
    return this.first;
  }

  /** The second one. */
  part(room: number): Uint32Array {
    if (this.second.length < room) this.second = new Uint32Array(room);
    return this.second;
  }
}
