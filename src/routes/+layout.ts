import '$lib/ui/tokens.css';
import '$lib/ui/base.css';

export const prerender = true;
