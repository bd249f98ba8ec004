package org.touchstone.measure;

/** Says how long something has been going on. */
record Clock(long begun) {
    static Clock start() {
        return new Clock(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
