package org.touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds, in MB, as Linux counts it. */
final class Memory {
    private Memory() {}

    static double resident(long pid) throws IOException {
        return read(pid, "VmRSS:");
    }

    static double highest(long pid) throws IOException {
        return read(pid, "VmHWM:");
    }

    private static double read(long pid, String label) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(label)) {
                return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return Double.NaN;
    }
}
