package org.touchstone.measure;

/** Precision, recall and their harmonic mean (van Rijsbergen's F with equal weights), nought where there is nothing to divide by. */
record Score(double precision, double recall) {
    static Score of(int right, int given, int wanted) {
        return new Score(given == 0 ? 0 : (double) right / given, wanted == 0 ? 0 : (double) right / wanted);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
