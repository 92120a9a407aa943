import type { Words } from './words.js';

export const de: Words = {
  ideas: {
    person: 'bewerber* kandidat* bewerbende*',
    full: 'voller vollständig kompletter',
    firstName: 'vorname',
    lastName: 'nachname familienname zuname',
    extra: 'zweite zweiter weitere geburtsname',
    email: 'e_mail_adresse',
    phone: 'telefon telefonnummer rufnummer kontaktnummer fon',
    mobile: 'mobil mobilnummer handy handynummer mobiltelefon mobilfunk',
    landline: 'festnetz privat geschäftlich dienstlich',
    job: 'stelle* arbeitsstelle vakanz* ausschreibung anzeige jobtitel funktion projekt mandat* stellenbezeichnung stellentitel',
    title: 'titel bezeichnung',
    current: 'aktuell* derzeitig* bisherig* jetzig* letzter_arbeitgeber',
    apply: 'bewerb* beworben eingereicht einreichung',
    appliedFor:
      'beworben_auf beworben_für beworben_als bewirbt_sich_als zielposition wunschposition bewerbung_als bewerbung_für gewünschte_position',
    recruiting: 'rekrutierung einstellungsprozess prozess',
    date: 'datum tag am termin',
    time: 'uhrzeit zeit',
    status: 'zustand',
    stage:
      'stufe prozessschritt bewerbungsphase pipeline prozessphase bewerberstatus prozessstand bewerbungsstand bearbeitungsstatus bearbeitungsstand',
    recruiter:
      'personalvermittler* personalreferent* personaler* personalberater* hr_ansprechpartner berater*',
    assigned:
      'zuständig* verantwortlich* betreuer* bearbeiter* besitzer ansprechpartner* betreut_von inhaber wer_betreut',
    manager: 'fachbereichsleiter* führungskraft fachvorgesetzte* abteilungsleiter* vorgesetzter',
    interviewer: 'gesprächspartner*',
    creator: 'erstellt_von angelegt_von',
    interview:
      'gespräch* vorstellungsgespräch* bewerbungsgespräch* kennenlerngespräch* telefoninterview* erstgespräch* zweitgespräch* vorstellungstermin probearbeiten vg interviewtermin hospitation probetag',
    scheduled: 'geplant planen',
    next: 'nächste* folgende*',
    action: 'schritt* aktion* aktivität* aufgabe* maßnahme*',
    due: 'frist* fällig* wiedervorlage erinnerung bis_wann stichtag bis spätestens erledigen_bis fälligkeit',
    last: 'letzte* zuletzt jüngste*',
    contact:
      'kontakt* rückmeldung rückruf gesprochen angerufen angeschrieben gemeldet ansprache anruf telefonat kontaktaufnahme',
    followup: 'nachfassen nachfrage zurückrufen nachhaken nochmal_melden',
    update: 'aktualisier* geändert* änderung bearbeitet phasenaktualisierung',
    created: 'erstellt* angelegt eingang eingegangen erfasst hinzugefügt eingangsdatum zeitstempel erhalten',
    source:
      'quelle* kanal bewerberquelle herkunft recruiting_kanal bewerbungskanal aufmerksam_geworden woher jobportal wie_auf_uns_aufmerksam wie_gefunden stellenbörse aufmerksam',
    referral: 'empfehlung empfohlen_von mitarbeiterempfehlung geworben_von',
    note: 'notiz* bemerkung* kommentar* anmerkung* hinweis* sonstiges',
    text: 'beschreibung nachricht zusammenfassung',
    outcome: 'ergebnis* entscheidung* ausgang fazit',
    final: 'endgültig*',
    reason: 'grund begründung ursache',
    rejected: 'absage* ablehnung* abgesagt abgelehnt',
    hired: 'eingestellt einstellung zugesagt zusage',
    offer: 'angebot* vertragsangebot',
    company: 'arbeitgeber unternehmen betrieb',
    client: 'auftraggeber mandant',
    feedback: 'bewertung* beurteilung* eindruck einschätzung rückmeldung_interview',
    cv: 'lebenslauf unterlagen bewerbungsunterlagen',
    id: 'nummer_id kennung referenz kennziffer',
    link: 'verweis',
    ordinal: 'erste* zweite* dritte* telefonisch* persönlich*',
    number: 'nummer',
    kind: 'art typ',
    filler: 'des der die das dem den für von zu und oder im am bei mit sich zum zur auf als pro ist ausgeschrieben*',
    other:
      'straße plz ort wohnort land geburtsdatum geburtstag alter geschlecht nationalität sprache* gehalt* verdienst kündigungsfrist eintritt verfügbar* beitrittsdatum startdatum abteilung standort ausbildung erfahrung* kenntnisse fähigkeiten qualifikation abschluss stichwörter anrede betreff anhang foto bild punkte note_zahl führerschein anlage dokument* einwilligung datenschutz bewerbertags bewerbungsart stundenlohn beruf absagedatum benutzername',
    alien:
      'rechnung* kunde_nr lieferant bestellung betrag mieter schüler studierende kurs produkt preis menge förderung',
    staff: 'mitarbeiter* personalnummer kundennummer kundentyp kundenstatus mitglied* passwort eintrittsdatum einstellungsdatum teilnehmer* patient*',
    log: 'ereignis* vorgang protokoll geändert_von alter_wert neuer_wert',
  },
  headers: {
    appliedDate: 'angewendet_auf',
    stage: 'teil',
    interviewDate: 'datum_planen',
    decision: 'bewerbungsstatus angestellt',
    nextStep: 'weiteres_vorgehen',
    name: 'vor_und_nachname',
  },
  stages: {
    sourced: 'identifiziert angesprochen_geplant potenzial interessant zu_kontaktieren anzusprechen kontaktiert',
    applied: 'beworben bewerbung eingegangen erfasst angewandt unterlagen_erhalten eingang cv_da',
    screen:
      'testen vorauswahl prüfung sichtung telefoninterview telefongespräch erstqualifikation qualifiziert fachbereich unterlagen_geprüft vorqualifikation engere_auswahl erstgespräch_telefonisch vorstellung_beim_kunden weitergeleitet wird_geprüft unterlagenprüfung eignungstest gesichtet',
    interview:
      'gespräch vorstellungsgespräch bewerbungsgespräch erstgespräch zweitgespräch eingeladen kennenlerngespräch probearbeiten probetag einladung gesprächstermin referenzprüfung vg schnuppertag hospitation vorstellungstermin runde',
    offer:
      'angebot vertragsangebot vertragsvorschlag vertrag_versendet vertrag_verschickt zusage_erteilt vertragsverhandlung angebot_unterbreitet vertrag_in_vorbereitung vertrag_raus',
    hired:
      'eingestellt angestellt vertrag_unterzeichnet besetzt_mit zugesagt hat_angenommen unterschrieben einstellung angetreten',
    rejected:
      'abgelehnt absage abgesagt ablehnung nicht_geeignet ungeeignet nicht_passend aussortiert nicht_eingestellt kein_match unpassend nicht_berücksichtigt disqualifiziert passt_nicht passt_leider_nicht',
    withdrawn:
      'zurückgezogen abgesprungen selbst_abgesagt absage_bewerber absage_kandidat absage_des_bewerbers zurückgetreten kein_interesse angebot_abgelehnt rückzug hat_abgesagt anderen_job',
    hold: 'warteliste pausiert zurückgestellt anhalten geparkt wartend vorgemerkt wiedervorlage talentpool ruht',
    not: 'nicht kein noch_nicht',
    undone: 'abgelehnt durchgefallen nicht_bestanden abgesagt',
    theirs: 'durch_bewerber durch_kandidat vom_kandidaten vom_bewerber seitens_bewerber',
    told: 'verschickt versendet gesendet mitgeteilt informiert rausgeschickt raus geschickt benachrichtigt',
    word: 'absageschreiben absagemail',
    blank: 'unbekannt entfällt',
    filler:
      'vertrag bewerber kandidat durch und oder der die das des im am wurde wird ist nach vor hat mit bei zum zur mail email e_mail erste zweite geplant terminiert vereinbart durchgeführt telefonisch per',
    'ask applied': 'neu offen neue nicht_gesichtet ungesichtet ungeprüft unbearbeitet eingangsbestätigung',
    'ask screen':
      'laufend in_bearbeitung aktiv beantwortet warten_auf_rückmeldung in_klärung wartet_auf_rückmeldung in_arbeit kontaktiert erstkontakt',
    'ask interview': 'terminiert geplant bestanden',
    'ask offer': 'zusage ausgewählt angenommen',
    'ask hired': 'akzeptiert besetzt vertrag_zurück',
    'ask rejected': 'archiviert geschlossen inaktiv nicht_erschienen erledigt',
    'ask withdrawn': 'abgebrochen storniert',
    'ask hold': 'gespeichert später',
    'ask sourced': 'angesprochen angeschrieben',
    yet: 'noch offen ausstehend',
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
