/** A target of a relationship as the path of a part, without the leading slash. */
export function resolveTarget(owner: string, target: string): string {
  const clean = decode(target.replaceAll('\\', '/').split('#')[0] ?? '');
  const base = clean.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const path = [...base];
  for (const piece of clean.split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '.' && piece !== '') path.push(piece);
  }
  return path.join('/');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign: the target is then meant as it reads.
    return target;
  }
}

/** A target that leads from one part to another, relative as Excel writes it. */
export function relativeTarget(owner: string, path: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Where the relationships of a part stand; '' is the package itself. */
export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}
