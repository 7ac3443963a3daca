// Why something is refused: a code, and the sentence that says what to do, in both languages. Each cause
// is written once: here when several may meet it, in the folder of its kind (`refusals.ts`) when one alone
// does. A refusal is a value, never an exception, and it always reaches the person who asked.

import type { Language, Localised } from './language.ts';

const sentences = {
	// coming in
	'unknown-code': {
		fr: 'Ce code ne correspond à aucune séance ouverte. Vérifiez les six caractères affichés à l’écran.',
		en: 'No open session has this code. Check the six characters shown on the screen.'
	},
	'session-ended': {
		fr: 'Cette séance est terminée et ses données ont été effacées.',
		en: 'This session is over and its data has been erased.'
	},
	'wrong-key': {
		fr: 'Ce lien ne donne pas accès à cette séance. Demandez un nouveau lien à la personne qui anime.',
		en: 'This link does not open this session. Ask the facilitator for a new one.'
	},
	'stale-client': {
		fr: 'Cette page date d’une version antérieure. Rechargez-la : vos réponses sont conservées.',
		en: 'This page is from an earlier version. Reload it: your answers are kept.'
	},
	'bad-frame': {
		fr: 'Le message reçu est illisible. Rechargez la page et recommencez.',
		en: 'The message could not be read. Reload the page and try again.'
	},
	'too-large': {
		fr: 'Le message est trop volumineux. Raccourcissez votre texte.',
		en: 'The message is too large. Shorten your text.'
	},
	'too-fast': {
		fr: 'Trop de messages en peu de temps. Patientez quelques secondes.',
		en: 'Too many messages in a short time. Wait a few seconds.'
	},
	'many-codes': {
		fr: 'Beaucoup de codes sont essayés en ce moment. Recommencez, ou scannez le code QR : il ouvre tout de suite.',
		en: 'Many codes are being tried at the moment. Try again, or scan the QR code: it opens at once.'
	},
	'not-kept': {
		fr: 'Le serveur n’a pas pu enregistrer votre envoi. Il reste sur cet appareil et repart de lui-même.',
		en: 'The server could not store what you sent. It stays on this device and will be sent again.'
	},
	'room-full': {
		fr: 'La séance a atteint son nombre maximal de participants. On y entre dès qu’une place se libère : prévenez la personne qui anime.',
		en: 'The session has reached its maximum number of participants. People come in as soon as a place is free: tell the facilitator.'
	},
	crowded: {
		fr: 'La salle se remplit. Patientez : vous entrez dans quelques secondes.',
		en: 'The room is filling up. Please wait: you will be in within seconds.'
	},
	'too-many-sessions': {
		fr: 'Trop de séances viennent d’être créées sur ce serveur. Réessayez dans une minute.',
		en: 'Too many sessions have just been created on this server. Try again in a minute.'
	},
	// what one may do, and when
	'not-allowed': {
		fr: 'Cette action est réservée à la personne qui anime.',
		en: 'Only the facilitator can do this.'
	},
	'unknown-step': {
		fr: 'Cette étape n’existe plus dans le déroulé. Revenez à l’étape en cours.',
		en: 'This step is no longer in the agenda. Go back to the current step.'
	},
	'not-open': {
		fr: 'Le recueil n’a pas encore commencé. Attendez le signal de la personne qui anime.',
		en: 'Answers are not open yet. Wait for the facilitator’s signal.'
	},
	'step-changed': {
		fr: 'La salle est passée à une autre étape. Votre texte reste dans son champ.',
		en: 'The room has moved to another step. Your text stays in its field.'
	},
	'step-closed': {
		fr: 'Cette étape est close. Demandez à la personne qui anime de la rouvrir.',
		en: 'This step is closed. Ask the facilitator to reopen it.'
	},
	'link-order': {
		fr: '« {step} » part de ce que donne « {from} » : elle doit venir après. Déplacez l’autre d’abord, ou ôtez le lien dans « Modifier ».',
		en: '“{step}” starts from what “{from}” gives: it must come after it. Move the other one first, or take the link off under “Edit”.'
	},
	'step-written': {
		fr: 'Quelqu’un a déjà écrit dans cette étape : cela n’y change plus. Remettez-la à zéro pour repartir d’une copie neuve.',
		en: 'Somebody has already written in this step: this no longer changes there. Begin it again to start from a fresh copy.'
	},
	'step-locked': {
		fr: 'Les réponses sont verrouillées pour le moment. Votre texte reste dans son champ.',
		en: 'Answers are locked for now. Your text stays in its field.'
	},
	paused: {
		fr: 'La séance est en pause. Elle reprendra là où elle s’est arrêtée.',
		en: 'The session is paused. It will resume where it stopped.'
	},
	'moved-on': {
		fr: 'Une autre console vient d’avancer. Regardez où en est la séance avant de recommencer.',
		en: 'Another console has just moved on. Look at where the session is before trying again.'
	},
	'nothing-to-undo': {
		fr: 'Il n’y a rien à annuler.',
		en: 'There is nothing to undo.'
	},
	// what was written
	empty: { fr: 'Écrivez d’abord quelque chose.', en: 'Write something first.' },
	'too-long': {
		fr: 'Ce texte est trop long : {max} caractères au plus.',
		en: 'This text is too long: {max} characters at most.'
	},
	'too-many': {
		fr: 'Vous avez atteint le maximum : {max}. Retirez-en avant d’en ajouter.',
		en: 'You have reached the maximum: {max}. Remove one before adding another.'
	},
	'no-sticker-left': {
		fr: 'Toutes vos gommettes sont placées ({max}). Reprenez-en une pour la déplacer.',
		en: 'All your stickers are placed ({max}). Take one back to move it.'
	},
	'one-sticker-each': {
		fr: 'Une seule gommette par proposition ici. Choisissez-en une autre.',
		en: 'Only one sticker per item here. Choose another one.'
	},
	'vote-closed': {
		fr: 'Le vote n’est pas ouvert. Attendez le signal de la personne qui anime.',
		en: 'The vote is not open. Wait for the facilitator’s signal.'
	},
	'not-shared': {
		fr: 'Les réponses ne sont pas encore partagées. Attendez que la personne qui anime les montre.',
		en: 'The answers are not shared yet. Wait until the facilitator shows them.'
	},
	'bad-points': {
		fr: 'Le total doit faire {max} points. Ajustez la répartition.',
		en: 'The total must be {max} points. Adjust the shares.'
	},
	'unknown-item': {
		fr: 'Cet élément n’est plus là. Regardez la liste à jour.',
		en: 'This item is no longer there. Look at the updated list.'
	},
	'not-yours': {
		fr: 'Seule la personne qui l’a écrit peut le modifier.',
		en: 'Only its author can change it.'
	},
	'unknown-person': {
		fr: 'Cette personne n’est pas dans la séance.',
		en: 'This person is not in the session.'
	},
	'unknown-table': {
		fr: 'Cette tablée n’est plus dans la salle. Choisissez-en une autre.',
		en: 'This table is no longer in the room. Choose another one.'
	},
	'other-table': {
		fr: 'Cette personne est à une autre tablée. Placez-la d’abord à celle-ci.',
		en: 'This person sits at another table. Seat them at this one first.'
	},
	'no-table': {
		fr: 'Choisissez d’abord votre tablée.',
		en: 'Choose your table first.'
	},
	'tables-fixed': {
		fr: 'Les tablées sont formées. Demandez à la personne qui anime de vous placer.',
		en: 'The tables are made up. Ask the facilitator for a seat.'
	},
	'sheet-held': {
		fr: 'Quelqu’un tient déjà la feuille de cette tablée. Demandez-lui de vous la passer.',
		en: 'Someone already holds this table’s sheet. Ask them to hand it over.'
	},
	'not-rapporteur': {
		fr: 'Seul le rapporteur de la tablée peut le faire. Prenez d’abord la feuille.',
		en: 'Only the table’s rapporteur can do this. Take the sheet first.'
	},
	'same-name': {
		fr: 'Deux tablées portent le même nom. Changez l’un des deux.',
		en: 'Two tables have the same name. Change one of them.'
	},
	'too-few-tables': {
		fr: 'Il faut au moins deux tablées occupées pour tourner. Répartissez d’abord la salle.',
		en: 'At least two occupied tables are needed to rotate. Seat the room first.'
	},
	'cannot-receive': {
		fr: 'Cette étape ne peut pas recevoir cet élément. Choisissez une synthèse.',
		en: 'This step cannot receive this item. Choose a synthesis.'
	},
	// files and forms
	'bad-session': {
		fr: 'Il manque une information pour créer la séance : {place}.',
		en: 'Something is missing to create the session: {place}.'
	},
	'bad-parcours': {
		fr: 'Ce fichier de parcours comporte une erreur : {place}.',
		en: 'This agenda file has a mistake: {place}.'
	},
	'bad-archive': {
		fr: 'Cette archive comporte une erreur : {place}.',
		en: 'This archive has a mistake: {place}.'
	},
	'cut-archive': {
		fr: 'Ce fichier est incomplet, ou n’est pas une archive de Trame. Choisissez le fichier .json d’origine, ou téléchargez-le à nouveau.',
		en: 'This file is incomplete, or is not a Trame archive. Choose the original .json file, or download it again.'
	},
	'bad-command': {
		fr: 'Cette action n’est pas comprise ({place}). Rechargez la page.',
		en: 'This action is not understood ({place}). Reload the page.'
	}
} as const satisfies Record<string, Localised>;

export type RefusalCode = keyof typeof sentences;

/** A cause, the figures its sentence needs, and that sentence where one kind alone knows it. */
export type Refusal = {
	readonly refused: string;
	readonly with?: Readonly<Record<string, string | number>>;
	readonly says?: Localised;
};

export const refusalCodes = Object.keys(sentences).filter(isShared);

function isShared(code: string): code is RefusalCode {
	return Object.hasOwn(sentences, code);
}

/** Refuses for a cause that several may meet. */
export function refuse(refused: RefusalCode, figures?: Refusal['with']): Refusal {
	return figures ? { refused, with: figures } : { refused };
}

/** How a kind refuses: for the causes that it alone meets, whose sentences it gives, or for those of all. */
export function refuserOf<Own extends string>(own: Readonly<Record<Own, Localised>>) {
	return (refused: Own | RefusalCode, figures?: Refusal['with']): Refusal =>
		isShared(refused)
			? refuse(refused, figures)
			: { refused, ...(figures && { with: figures }), says: own[refused] };
}

export function isRefusal(answer: object): answer is Refusal {
	return 'refused' in answer;
}

/** The sentence for a person, figures in place. */
export function refusalText({ refused, with: figures, says }: Refusal, language: Language): string {
	const sentence = says ?? (isShared(refused) ? sentences[refused] : undefined);
	return (sentence?.[language] ?? refused).replace(/\{(\w+)\}/gu, (whole, name: string) =>
		String(figures?.[name] ?? whole)
	);
}
