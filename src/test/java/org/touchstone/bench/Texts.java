package org.touchstone.bench;

import java.util.Random;

/** News prose without end, the same for the same seed: numbers, dates, names and quotations to find. */
final class Texts {
    private static final String[] PLACES = {"Norhaven", "Kelburg", "Ostmere", "Talvik", "Brannoch", "Lindsey Quay"};
    private static final String[] PEOPLE = {"Mara Holt", "Jonas Reed", "Ilse Varga", "Tomas Quill", "Noor Haddad"};
    private static final String[] THINGS = {"ferries", "bridges", "clinics", "buses", "turbines", "schools"};

    private Texts() {}

    static String article(int seed, int characters) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int sentence = 0; text.length() < characters; sentence++) {
            text.append(sentence(random)).append(sentence % 5 == 4 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private static String sentence(Random random) {
        String place = PLACES[random.nextInt(PLACES.length)];
        String person = PEOPLE[random.nextInt(PEOPLE.length)];
        String thing = THINGS[random.nextInt(THINGS.length)];
        int number = 2 + random.nextInt(900);
        return switch (random.nextInt(5)) {
            case 0 ->
                "The council of " + place + " bought " + number + " " + thing + " in " + (1990 + number % 35) + ".";
            case 1 -> person + " said that \"the " + thing + " of " + place + " cost " + number + " million euros\".";
            case 2 ->
                "Between " + number + " and " + (number + 40) + " people marched through " + place + " on Sunday.";
            case 3 ->
                person + " became head of the " + thing + " office in " + place + " " + (1 + number % 30)
                        + " years ago.";
            default ->
                "Repairs to the " + thing + " near " + place + " took " + number + " days because parts were missing.";
        };
    }
}
