package dk.samspil.journeys;

/** What people do in a collaboration's room, page by page. */
final class Room {

    private final String path;

    private Room(String path) {
        this.path = path;
    }

    /** Enters a collaboration that exists; the next page is the one to invite the others on. */
    static Room begin(Visit who, String name, String purpose, String group) {
        who.open("/samarbejder/nyt")
                .fill("Hvad kalder I det?", name)
                .fill("Hvorfor er I sammen? Sig det i én sætning", purpose)
                .pick("Hvem er det for?", group)
                .fill("Hvornår begyndte det?", "2024-03-01")
                .press("Gem, og inviter de andre")
                .sees("Samarbejdet er skrevet ind.");
        return new Room(who.path().replaceFirst("/parter.*", ""));
    }

    /** The one whose first page somebody stands on. */
    static Room entered(Visit who) {
        return new Room(who.path().replaceFirst("[?#].*", ""));
    }

    String path() {
        return path;
    }

    String path(String below) {
        return path + below;
    }

    void invite(Visit who, String organisation, String person, String address) {
        who.open(path("/parter"))
                .fill("Søg efter en organisation", organisation)
                .press("Søg")
                .follow("Inviter " + organisation)
                .fill("Hvem skriver du til?", person)
                .fill("E-mail", address)
                .press("Send invitationen")
                .sees("Invitationen er på vej.");
    }

    void inviteSomebodyNew(Visit who, String name, String shortName, String kind, String person, String address) {
        who.open(path("/parter"))
                .follow("Inviter nogen, der ikke er her endnu")
                .fill("Organisationens eller gruppens navn", name)
                .fill("Hvad siger I til daglig?", shortName)
                .choose("Hvilken slags organisation er det?", kind)
                .fill("Hvem skriver du til?", person)
                .fill("E-mail", address)
                .fill("Hvad vil du sige til dem?", "I kender det hele i forvejen.")
                .press("Send invitationen")
                .sees("Invitationen er på vej.", name, "Inviteret, har ikke svaret endnu");
    }

    /** From Min side, where the invitation waits. */
    void accept(Visit who, String name) {
        who.open("/min-side")
                .sees("Vil I være med i " + name + "?")
                .followIn("Vil I være med i " + name + "?", "Se og svar")
                .press("Ja, vi er med")
                .sees("Godt. I er med.");
    }

    /** With the link in the invitation, and no account. */
    static void acceptWithLink(Visit who, String name, String address) {
        Postbox.follow(who, address, "inviterer jer", "/svar/invitation/");
        who.press("Ja, vi er med").sees("Tak, " + name);
    }

    void askTheSixQuestions(Visit who) {
        who.open(path("/svar")).press("Send spørgsmålene").sees("Alle parter er spurgt.");
    }

    void askWhoDoesWhat(Visit who) {
        who.open(path("/roller")).press("Send spørgsmålene").sees("Alle parter er spurgt.");
    }

    void askAboutTheLadder(Visit who) {
        who.open(path("/trappen")).press("Spørg alle parter").sees("Alle parter er spurgt.");
    }

    /** Six views, in the order of the questions. */
    static Visit answerSix(Visit who, String... views) {
        var questions = new String[] {
            "Mener I de samme mennesker?", "Kender I hinandens tilbud?", "Passer de frivillige tilbud",
            "Er det klart, hvem der gør hvad?", "Er I enige om det, I har aftalt?", "Holder det, når nogen stopper?"
        };
        for (int i = 0; i < questions.length; i++) {
            who.pick(questions[i], views[i]);
        }
        return who.press("Send svarene");
    }

    static Visit mark(Visit who, String now, String wanted) {
        return who.pick("Hvor står I nu?", now).pick("Hvor vil I gerne hen?", wanted);
    }

    void markTheLadder(Visit who, String now, String wanted) {
        mark(who.open(path("/trappen/svar")), now, wanted).press("Send svaret");
    }
}
