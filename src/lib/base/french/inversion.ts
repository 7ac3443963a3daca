// « Est-il », « a-t-on », « dit-elle » : words that French joins by a hyphen and that no line may cut,
// with the comma that follows.

const joined =
	/(\p{L}+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|en|y|ci|là)(?!\p{L})[,.…]?)/iu;

/** The text in turns: what may be cut, then what may not, and so on. Joined again, it is the same text. */
export function unbreakable(text: string): readonly string[] {
	return text.split(joined);
}
