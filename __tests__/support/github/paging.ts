// Pages of a list, with the headers that GitHub or Gitea sends beside them.

export interface Page {
  readonly entries: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The page of a list that a request asks for. */
export function pageOf(list: readonly unknown[], asked: URL, isGitea: boolean, hasLinks: boolean): Page {
  const number = (name: string, otherwise: number): number =>
    Number(asked.searchParams.get(name) ?? otherwise);
  const size = isGitea ? Math.min(number('limit', 30), 50) : Math.min(number('per_page', 30), 100);
  const page = number('page', 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (rel: string, to: number): string => {
    const url = new URL(asked);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link('prev', page - 1)] : [];
  const after = page < last ? [link('next', page + 1), link('last', last)] : [];
  const first = page > 1 ? [link('first', 1)] : [];
  const links = [...before, ...after, ...first].join(isGitea ? ',' : ', ');
  return {
    entries: list.slice((page - 1) * size, page * size),
    headers: {
      ...(links !== '' && hasLinks ? { link: links } : {}),
      ...(isGitea ? { 'x-total-count': String(list.length) } : {}),
    },
  };
}
