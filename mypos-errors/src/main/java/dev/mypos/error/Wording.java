package dev.mypos.error;

import java.util.Locale;

/** What an error says to a person: what happened and why, and what to do next, a full sentence each. */
record Wording(String sentence, String remedy) {
    Wording {
        sentence = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    String message() {
        return sentence + " " + remedy;
    }
}
