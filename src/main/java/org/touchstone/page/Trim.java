package org.touchstone.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Marks what is left out among the blocks of a main text: what its words, its links or its place give away. */
final class Trim {
    private final List<Block> blocks;
    private final List<String> titles;

    private Trim(List<Block> blocks, List<String> titles) {
        this.blocks = new ArrayList<>(blocks);
        this.titles = titles;
    }

    /** The same blocks, more of them left out. */
    static List<Block> of(List<Block> blocks, List<String> titles) {
        Trim trim = new Trim(blocks, titles);
        trim.byWords();
        trim.captions();
        trim.linkLists();
        trim.start();
        trim.end();
        return trim.blocks;
    }

    private void leaveOut(int at, Aside reason) {
        blocks.set(at, blocks.get(at).leftOut(reason));
    }

    private boolean isIn(int at) {
        return blocks.get(at).aside() == null;
    }

    private void byWords() {
        for (int i = 0; i < blocks.size(); i++) {
            Aside reason = isIn(i) ? Furniture.of(blocks.get(i)) : null;
            if (reason != null) {
                leaveOut(i, reason);
            }
        }
    }

    private void captions() {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).aside() == Aside.CAPTION && isCaptionOf(blocks.get(i - 1), blocks.get(i))) {
                leaveOut(i - 1, Aside.CAPTION);
            }
        }
    }

    /** A short line without a full stop says what a picture shows when it shares a box with the credit below it and little else. */
    private static boolean isCaptionOf(Block line, Block credit) {
        Element box = credit.home().parent();
        return line.aside() == null
                && line.kind() != Block.Kind.HEADING
                && line.text().length() < 100
                && !Lines.endsSentence(line.text())
                && box != null
                && box.childrenSize() <= 3
                && (line.home() == box || line.home().parent() == box);
    }

    /** Blocks that are nothing but links, without the full stop of a sentence, lead away from the story. */
    private void linkLists() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isIn(i) && block.linkShare() > 0.85 && !Lines.endsSentence(block.text())) {
                leaveOut(i, Aside.LINKS);
            }
        }
    }

    /** What stands before the first sentence: the title again, who wrote it and when. */
    private void start() {
        for (int i = 0; i < blocks.size(); i++) {
            if (!isIn(i)) {
                continue;
            }
            Block block = blocks.get(i);
            if (titles.stream().anyMatch(title -> Furniture.same(block.text(), title))
                    || Furniture.isByline(block.text())
                    || block.kind() == Block.Kind.PARAGRAPH && Furniture.isDateline(block.text())) {
                leaveOut(i, Aside.ABOUT);
            } else if (block.isProse() && Lines.endsSentence(block.text())) {
                return;
            }
        }
    }

    /** Headings and scraps after the last sentence. */
    private void end() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!isIn(i)) {
                continue;
            }
            Block block = blocks.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING;
            boolean scrap =
                    block.kind() == Block.Kind.PARAGRAPH && block.text().length() < 60 && block.linkShare() > 0.5;
            if (!heading && !scrap && !Furniture.isByline(block.text())) {
                return;
            }
            leaveOut(i, heading ? Aside.RELATED : Aside.LINKS);
        }
    }
}
