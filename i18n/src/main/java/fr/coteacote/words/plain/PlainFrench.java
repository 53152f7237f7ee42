package fr.coteacote.words.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a French text as somebody tired would: what is too long, too hard, too curt, or badly set. */
public final class PlainFrench {

    /** A longer sentence is lost before its end; plain-language guides ask for 15 on average, and few above 20. */
    public static final int MOST_WORDS = 25;

    /** Kandel and Moles: 100 is very easy, 60 is a newspaper, 30 is a law. */
    public static final int LEAST_SCORE = 40;

    /** A score says nothing of fewer words. */
    private static final int ENOUGH_WORDS = 25;

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:est|sont|sera|seront|était|étaient|serait|a été|ont été|soit|être)\\s+(?:\\p{L}+ment\\s+)?"
                    + "\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites)\\s+par\\s+(?!\\p{L}+\\s+(?:jour|mois|an|semaine)\\b)"
                    + "(?:le|la|les|l['’]|un|une|des|son|sa|votre|ce|cette)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FAMILIAR =
            Pattern.compile("\\b(?:tu|toi|ton|tes)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REPROACH = Pattern.compile(
            "\\b(?:obligatoirement|impérativement|veuillez|vous devez|il faut que vous|"
                    + "erroné(?:e|s|es)?|faute de quoi|sous peine)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SHOUT = Pattern.compile("\\p{Lu}{5,}\\s+\\p{Lu}{5,}|!");

    private static final Pattern BARE_PUNCTUATION =
            Pattern.compile("[\\p{L}\\p{N})»][?!;]|[\\p{L})»]:(?!//)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern STRAIGHT_QUOTES = Pattern.compile("\"");
    private static final Pattern SPACE = Pattern.compile("[  ]{2,}| [,.](?!\\d)");

    private PlainFrench() {}

    /** Say all that is hard or wrong in {@code text}. */
    public static List<Remark> read(String text) {
        var remarks = new ArrayList<Remark>();
        var sentences = Sentence.of(text);
        for (var sentence : sentences) {
            int words = sentence.words().size();
            if (words > MOST_WORDS) {
                remarks.add(new Remark(
                        Remark.Sort.SENTENCE_LENGTH,
                        "cette phrase a %d mots : « %s »".formatted(words, sentence.text()),
                        "Coupez-la : une idée par phrase, %d mots au plus.".formatted(MOST_WORDS)));
            }
        }
        readScore(sentences, remarks);
        note(
                text,
                PASSIVE,
                Remark.Sort.PASSIVE,
                "« %s » ne dit pas d'abord qui agit",
                "Commencez par qui agit.",
                remarks);
        note(text, FAMILIAR, Remark.Sort.COURTESY, "« %s » tutoie", "Dites vous.", remarks);
        note(text, REPROACH, Remark.Sort.COURTESY, "« %s » ordonne ou reproche", "Dites ce qu'on peut faire.", remarks);
        note(text, SHOUT, Remark.Sort.COURTESY, "« %s » crie", "Écrivez en minuscules, avec un point.", remarks);
        note(
                text,
                BARE_PUNCTUATION,
                Remark.Sort.TYPOGRAPHY,
                "il manque une espace dans « %s »",
                "Mettez une espace avant : ; ? !",
                remarks);
        note(text, DOTS, Remark.Sort.TYPOGRAPHY, "« %s » n'est pas un signe", "Écrivez « … ».", remarks);
        note(
                text,
                STRAIGHT_QUOTES,
                Remark.Sort.TYPOGRAPHY,
                "« %s » est un guillemet droit",
                "Écrivez « et ».",
                remarks);
        note(text, SPACE, Remark.Sort.TYPOGRAPHY, "une espace de trop dans « %s »", "Enlevez-la.", remarks);
        if (count(text, '«') != count(text, '»')) {
            remarks.add(new Remark(
                    Remark.Sort.TYPOGRAPHY, "un guillemet n'est pas refermé", "Écrivez autant de « que de »."));
        }
        return remarks;
    }

    private static void readScore(List<Sentence> sentences, List<Remark> remarks) {
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        if (words < ENOUGH_WORDS) {
            return;
        }
        long score = score(sentences, words);
        if (score < LEAST_SCORE) {
            remarks.add(new Remark(
                    Remark.Sort.READABILITY,
                    "ce texte est difficile à lire (%d, il faut au moins %d)".formatted(score, LEAST_SCORE),
                    "Prenez des mots plus courts et des phrases plus courtes."));
        }
    }

    /** The score of Kandel and Moles: the higher, the easier. */
    private static long score(List<Sentence> sentences, int words) {
        double syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
        return Math.round(207 - 1.015 * words / sentences.size() - 73.6 * syllables / words);
    }

    private static void note(
            String text, Pattern wrong, Remark.Sort sort, String what, String mend, List<Remark> remarks) {
        wrong.matcher(text)
                .results()
                .map(result -> result.group().strip())
                .distinct()
                .forEach(found -> remarks.add(new Remark(sort, what.formatted(found), mend)));
    }

    private static long count(String text, int sign) {
        return text.chars().filter(found -> found == sign).count();
    }
}
