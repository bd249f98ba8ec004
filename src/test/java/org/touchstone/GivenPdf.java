package org.touchstone;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDF files of one page, written by hand so that they are the same on every machine. */
public final class GivenPdf {
    private GivenPdf() {}

    /** Lines of text, one under the other. */
    public static byte[] text(String... lines) {
        var content = new StringBuilder("BT /F1 11 Tf 14 TL 56 780 Td\n");
        for (var line : lines) {
            content.append('(')
                    .append(line.replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T*\n");
        }
        return file(
                "<</Font<</F1 4 0 R>>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                content.append("ET").toString());
    }

    /** A scan: a picture and not one letter. */
    public static byte[] picture() {
        return file(
                "<</XObject<</I1 4 0 R>>>>",
                "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n7\nendstream",
                "q 400 0 0 400 50 300 cm /I1 Do Q");
    }

    private static byte[] file(String resources, String resource, String content) {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        write(out, "%PDF-1.4\n");
        int number = 1;
        for (var object : List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources" + resources + "/Contents 5 0 R>>",
                resource,
                "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream")) {
            places.add(out.size());
            write(out, number++ + " 0 obj\n" + object + "\nendobj\n");
        }
        int table = out.size();
        write(out, "xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> write(out, String.format("%010d 00000 n \n", place)));
        write(out, "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
