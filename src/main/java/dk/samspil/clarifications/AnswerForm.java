package dk.samspil.clarifications;

import dk.samspil.web.Prose;

/** One answer as it was typed. Nothing is a fine answer: it is how one takes words out again. */
record AnswerForm(@Prose String text, int version) {

    static AnswerForm of(Answer answer) {
        return new AnswerForm(answer.text(), answer.version());
    }

    static AnswerForm empty() {
        return new AnswerForm("", 0);
    }
}
