package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;

/** The verdict scales of a workspace, in their versions. */
@ApplicationScoped
@Transactional
public class Scales {
    private final ScaleRepository repository;
    private final Moments moments;

    Scales(ScaleRepository repository, Moments moments) {
        this.repository = repository;
        this.moments = moments;
    }

    /** The scale by which verdicts are given now. */
    public Scale current(Workspace workspace) {
        return repository
                .current(workspace.id())
                .orElseThrow(() -> new IllegalStateException("workspace without a scale: " + workspace.slug()));
    }

    /** Every version that the workspace has had, oldest first. */
    public List<Scale> all(Workspace workspace) {
        return repository.listOf(workspace.id());
    }

    /** The current scale's verdict with this code, or a refusal that names the field. */
    public Verdict verdict(Workspace workspace, String code) {
        return repository
                .currentVerdict(workspace.id(), code)
                .orElseThrow(
                        () -> Refusal.field("/verdict", "The scale of this workspace has no verdict " + code + "."));
    }

    /** Refuses a code that no version of the workspace's scale has: verdicts given by an earlier one stay. */
    public void requireEver(Workspace workspace, String code) {
        if (!repository.hasEver(workspace.id(), code)) {
            throw Refusal.field("/verdict", "No verdict scale of this workspace has a verdict " + code + ".");
        }
    }

    Scale add(Workspace workspace, List<VerdictValue> values) {
        int number = repository.current(workspace.id()).map(Scale::number).orElse(0) + 1;
        var scale = new Scale(workspace, number, values, moments.now());
        repository.persist(scale);
        return scale;
    }

    /**
     * The version with exactly these values, made where there is none: an import brings the scale by which its verdicts were given.
     * It is numbered below the first, so that it never becomes the scale by which verdicts are given now.
     */
    public Scale restore(Workspace workspace, List<VerdictValue> values) {
        return repository.listOf(workspace.id()).stream()
                .filter(scale -> ScaleView.of(scale).verdicts().equals(values))
                .findFirst()
                .orElseGet(() -> {
                    var all = repository.listOf(workspace.id());
                    var scale =
                            new Scale(workspace, all.isEmpty() ? 1 : all.get(0).number() - 1, values, moments.now());
                    repository.persist(scale);
                    return scale;
                });
    }
}
