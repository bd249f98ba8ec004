package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorthModelTest {
    @TempDir
    Path folder;

    private static WorthSigns signs(String text) {
        Tokens tokens = Tokens.of(text, new Stretch(0, text.length()), NumberWords.of("en"));
        return WorthSigns.of(tokens, 0, tokens.size());
    }

    private WorthModel model(String lines) throws IOException {
        return WorthModel.read(Files.writeString(folder.resolve("worth.model"), lines));
    }

    @Test
    void a_model_gives_the_score_and_the_signs_its_reasons() throws IOException {
        WorthModel model = model("# made by hand\nstart\t-1\nword tunnel\t2\nsign digits\t0.5\n");

        CheckWorthiness worth = Worth.of(signs("The tunnel cost 412 crowns."), false, model);

        assertThat(worth.score()).isEqualTo(.818);
        assertThat(worth.reasons()).contains("a number");
    }

    @Test
    void a_model_sees_pairs_of_words() throws IOException {
        WorthModel model = model("pair not true\t-3\n");

        assertThat(Worth.of(signs("That is not true."), false, model).score()).isEqualTo(.047);
        assertThat(Worth.of(signs("That is true, is it not?"), false, model).score())
                .isEqualTo(.5);
    }

    @Test
    void rules_judge_where_no_model_is_set() {
        assertThat(WorthModel.configured()).isNull();
    }
}
