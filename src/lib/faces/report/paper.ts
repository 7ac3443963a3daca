// On paper nothing is typed: while the page prints, a text that is edited in its place is plain text, so
// that the tagged PDF reads as a document and not as a form.

const typed = ['role', 'contenteditable', 'tabindex', 'aria-label', 'aria-multiline'] as const;

/** Makes every editable text plain; what it gives puts them back. */
export function asPlainText(sheet: ParentNode): () => void {
	const fields = [...sheet.querySelectorAll('[role="textbox"]')].map((field) => ({
		field,
		had: typed.map((name) => [name, field.getAttribute(name)] as const)
	}));
	for (const { field } of fields) for (const name of typed) field.removeAttribute(name);
	return () => {
		for (const { field, had } of fields)
			for (const [name, value] of had) if (value !== null) field.setAttribute(name, value);
	};
}
