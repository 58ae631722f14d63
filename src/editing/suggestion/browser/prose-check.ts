// First here too: what this shares with the form stands in a file of its own, where it would else come too late.
import '#src/editing/suggestion/browser/zod-without-eval.ts';

export { mdx as proseCheck } from '#src/checks/mdx.ts';
