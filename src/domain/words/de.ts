import type { Words } from './words.js';

export const de: Words = {
  ideas: {
    person: 'bewerber* kandidat* bewerbende* talent person',
    name: 'name namen',
    full: 'voller vollständiger vollständig kompletter',
    firstName: 'vorname vornamen rufname',
    lastName: 'nachname familienname zuname nachnamen',
    extra: 'zweite zweiter weitere alternative geburtsname',
    email: 'e_mail email mail e_mail_adresse mailadresse emailadresse',
    phone: 'telefon telefonnummer tel rufnummer telefonnr kontaktnummer fon',
    mobile: 'mobil mobilnummer handy handynummer mobiltelefon mobilfunk handynr',
    landline: 'festnetz privat geschäftlich dienstlich',
    job: 'stelle* arbeitsstelle vakanz* position job jobs ausschreibung anzeige stellenangebot stellenbezeichnung stellentitel jobtitel funktion rolle projekt',
    title: 'titel bezeichnung',
    current: 'aktuell* derzeitig* bisherig* jetzig* letzter_arbeitgeber',
    apply: 'bewerb* beworben eingereicht einreichung',
    appliedFor:
      'beworben_auf beworben_für beworben_als bewirbt_sich_als zielposition wunschposition bewerbung_als bewerbung_für gewünschte_position',
    recruiting: 'rekrutierung einstellungsprozess',
    date: 'datum tag am termin',
    time: 'uhrzeit zeit',
    status: 'status stand zustand',
    stage: 'phase stufe prozessschritt bewerbungsphase pipeline prozessphase',
    recruiter: 'recruiter* personalvermittler* personalreferent* personaler* personalberater* hr_ansprechpartner',
    assigned:
      'zuständig* verantwortlich* betreuer* bearbeiter* besitzer ansprechpartner* sachbearbeiter* betreut_von inhaber',
    manager: 'fachbereichsleiter* führungskraft fachvorgesetzte* abteilungsleiter* vorgesetzter',
    interviewer: 'interviewer* gesprächspartner*',
    creator: 'erstellt_von angelegt_von',
    interview:
      'interview* gespräch* vorstellungsgespräch* bewerbungsgespräch* kennenlerngespräch* telefoninterview* erstgespräch* zweitgespräch* vorstellungstermin probearbeiten',
    scheduled: 'geplant planen',
    next: 'nächste* folgende*',
    action: 'schritt* aktion* aktivität* aufgabe* maßnahme* to_do',
    due: 'frist* fällig* deadline wiedervorlage erinnerung bis_wann stichtag',
    last: 'letzte* zuletzt jüngste*',
    contact:
      'kontakt* kontaktiert kontaktaufnahme rückmeldung rückruf gesprochen angerufen angeschrieben gemeldet ansprache',
    followup: 'nachfassen nachfrage follow_up',
    update: 'aktualisier* geändert* änderung bearbeitet phasenaktualisierung',
    created: 'erstellt* angelegt eingang eingegangen erfasst hinzugefügt eingangsdatum zeitstempel erhalten',
    source:
      'quelle* kanal bewerberquelle herkunft recruiting_kanal bewerbungskanal medium aufmerksam_geworden woher jobportal',
    referral: 'empfehlung empfohlen_von mitarbeiterempfehlung geworben_von',
    note: 'notiz* bemerkung* kommentar* anmerkung* hinweis*',
    text: 'beschreibung nachricht zusammenfassung info infos information',
    outcome: 'ergebnis* entscheidung* resultat ausgang',
    final: 'final endgültig*',
    reason: 'grund gründe begründung ursache',
    rejected: 'absage* ablehnung* abgesagt abgelehnt',
    hired: 'eingestellt einstellung zugesagt',
    offer: 'angebot* vertragsangebot',
    company: 'arbeitgeber firma unternehmen betrieb',
    client: 'kunde* auftraggeber mandant',
    feedback: 'feedback bewertung* beurteilung* eindruck einschätzung rückmeldung_interview evaluation',
    cv: 'lebenslauf unterlagen bewerbungsunterlagen',
    id: 'nummer_id kennung referenz kennziffer',
    link: 'verweis',
    ordinal: 'erste* zweite* dritte* erstes zweites telefonisch* persönlich*',
    number: 'nummer nr',
    kind: 'art typ',
    filler: 'des der die das dem den für von zu und oder im in am an bei mit sich zum zur auf als pro ist',
    other:
      'adresse straße plz ort wohnort stadt land region geburtsdatum geburtstag alter geschlecht nationalität sprache* gehalt* gehaltsforderung gehaltsvorstellung verdienst kündigungsfrist eintrittsdatum eintritt verfügbar* verfügbarkeit beitrittsdatum startdatum abteilung standort ausbildung erfahrung* berufserfahrung kenntnisse fähigkeiten qualifikation abschluss stichwörter tags anrede betreff anhang foto bild punkte note_zahl führerschein anlage dokument* einwilligung datenschutz bewerbertags bewerbungsart stundenlohn beruf absagedatum einstellungsdatum',
    alien:
      'rechnung* kunde_nr lieferant bestellung betrag mieter schüler studierende kurs produkt preis menge förderung',
    log: 'ereignis* vorgang protokoll geändert_von alter_wert neuer_wert',
  },
  headers: {
    appliedDate: 'angewendet_auf',
    stage: 'teil',
    interviewDate: 'datum_planen',
    decision: 'bewerbungsstatus angestellt',
  },
  stages: {
    sourced: 'identifiziert angesprochen_geplant longlist potenzial interessant zu_kontaktieren',
    applied:
      'beworben bewerbung bewerbungen eingegangen bewerbung_eingegangen erfasst angewandt unterlagen_erhalten eingang',
    screen:
      'vorauswahl prüfung in_prüfung sichtung telefoninterview telefongespräch erstqualifikation qualifiziert test testen screening shortlist beim_fachbereich fachbereich unterlagen_geprüft in_bearbeitung_fachbereich vorqualifikation assessment engere_auswahl erstgespräch_telefonisch vorstellung_beim_kunden weitergeleitet wird_geprüft unterlagenprüfung eignungstest',
    interview:
      'interview gespräch vorstellungsgespräch bewerbungsgespräch erstgespräch zweitgespräch eingeladen kennenlerngespräch probearbeiten probetag interview_geplant einladung gesprächstermin erstes_gespräch zweites_gespräch referenzprüfung',
    offer:
      'angebot vertragsangebot vertragsvorschlag vertrag_versendet vertrag_verschickt angebot_verschickt zusage_erteilt vertragsverhandlung angebot_unterbreitet vertrag_in_vorbereitung',
    hired:
      'eingestellt angestellt vertrag_unterschrieben vertrag_unterzeichnet besetzt_mit zugesagt hat_angenommen angebot_angenommen_und_unterschrieben unterschrieben einstellung',
    rejected:
      'abgelehnt absage abgesagt ablehnung nicht_geeignet ungeeignet nicht_passend absage_erteilt aussortiert nicht_eingestellt absagen kein_match unpassend nicht_berücksichtigt disqualifiziert passt_nicht',
    withdrawn:
      'zurückgezogen bewerbung_zurückgezogen abgesprungen selbst_abgesagt absage_bewerber absage_durch_bewerber absage_durch_kandidat absage_kandidat absage_des_bewerbers absage_vom_kandidaten zurückgetreten kein_interesse angebot_abgelehnt kein_interesse_mehr rückzug hat_abgesagt bewerber_hat_abgesagt kandidat_hat_abgesagt hat_zurückgezogen',
    hold: 'warteliste pausiert zurückgestellt on_hold anhalten geparkt wartend reserve vorgemerkt wiedervorlage talentpool ruht',
    not: 'nicht kein keine noch_nicht',
    undone: 'abgelehnt durchgefallen nicht_bestanden abgesagt',
    theirs: 'durch_bewerber durch_kandidat vom_kandidaten vom_bewerber seitens_bewerber',
    told: 'verschickt versendet gesendet mitgeteilt informiert rausgeschickt raus geschickt benachrichtigt',
    word: 'absageschreiben absagemail',
    blank: 'unbekannt entfällt',
    filler:
      'bewerber kandidat durch und oder der die das des im in am wurde wird ist nach vor hat mit bei zum zur an noch mail email e_mail erstes zweites erste zweite geplant terminiert vereinbart offen ausstehend durchgeführt telefonisch per',
    'ask applied': 'neu offen neue neuer',
    'ask screen':
      'laufend in_bearbeitung aktiv beantwortet warten_auf_rückmeldung in_klärung wartet_auf_rückmeldung in_arbeit kontaktiert',
    'ask interview': 'terminiert geplant bestanden',
    'ask offer': 'zusage ausgewählt angenommen',
    'ask hired': 'akzeptiert besetzt',
    'ask rejected': 'archiviert geschlossen inaktiv nicht_erschienen erledigt',
    'ask withdrawn': 'abgebrochen storniert',
    'ask hold': 'gespeichert später',
    'ask sourced': 'initial angesprochen',
  },
  months:
    'januar/jänner/jan februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  ago: {
    day: 'vor_N_tagen vor_N_tag vor_einem_tag',
    week: 'vor_N_wochen vor_N_woche vor_einer_woche',
    today: 'heute',
    yesterday: 'gestern',
  },
  totals: 'summe gesamt insgesamt anzahl',
};
