// What the parts of the tables’ window share: the tables and people of the view, what they are called,
// and how to ask.

import { tableLabel } from '../../base/tables';
import { locale } from '../../client/locale.svelte';
import * as m from '../../i18n/compiled/messages';
import type { Command } from '../../workshop/command';
import type { HostTableView, HostView, PersonView } from '../../workshop/view';
import type { Acts } from '../console/acts.svelte';

export class TableDesk {
	readonly #view: () => HostView;
	readonly #acts: Acts;

	constructor(view: () => HostView, acts: Acts) {
		this.#view = view;
		this.#acts = acts;
	}

	readonly view = $derived.by(() => this.#view());
	readonly tables = $derived.by(() => this.#view().tables);
	/** Those who may sit: what came on paper sits nowhere. */
	readonly people = $derived.by(() => this.#view().people.filter(({ paper }) => !paper));
	readonly standing = $derived.by(() => this.people.filter(({ table }) => table === null));

	ask(command: Command): Promise<boolean> {
		return this.#acts.ask(command);
	}

	label(table: HostTableView): string {
		return tableLabel(table, locale.current);
	}

	labelOf(id: string | null): string {
		const table = this.tables.find((one) => one.id === id);
		return table ? this.label(table) : m.tables_nowhere();
	}

	who({ number, name }: PersonView): string {
		const called = m.tables_person({ number });
		return name === '' ? called : `${called}, ${name}`;
	}

	at(table: string): readonly PersonView[] {
		return this.people.filter((person) => person.table === table);
	}

	/** The whole list with one change, as the room takes it. */
	set(change: (tables: { id?: string; name: string }[]) => { id?: string; name: string }[]) {
		const now = this.tables.map(({ id, name }) => ({ id, name }));
		return this.ask({ type: 'setTables', tables: change(now), open: this.view.tablesOpen });
	}
}
