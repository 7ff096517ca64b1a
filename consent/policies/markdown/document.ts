/** A policy as a tree that holds nothing but what these types name. Whatever else was written is not in it. */

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: Cell; readonly is: readonly Cell[] }[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A generated part, asked for by its name. */
  | { readonly kind: 'part'; readonly name: string }

export type Cell = readonly Inline[]

/** The words of a line, without what they look like. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => ('text' in one ? one.text : 'children' in one ? textOf(one.children) : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
