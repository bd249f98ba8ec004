package org.touchstone.bulk;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.touchstone.intake.NewArticle;
import org.touchstone.refusal.Refusal;

/** Reads a line of NDJSON as the request that would bring in one article; what is wrong with it is named by its members. */
@ApplicationScoped
class Lines {
    private final ObjectMapper mapper;
    private final Validator validator;

    Lines(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    NewArticle read(String line) {
        NewArticle article;
        try {
            article = mapper.readValue(line, NewArticle.class);
        } catch (JsonMappingException odd) {
            throw odd.getCause() instanceof JsonParseException broken
                    ? notJson(broken)
                    : Refusal.malformed(member(odd) + matter(odd));
        } catch (JsonProcessingException broken) {
            throw notJson(broken);
        }
        if (article == null) {
            throw Refusal.malformed("This line holds no article. Each line is an object with at least title and text.");
        }
        var wrong = validator.validate(article);
        if (!wrong.isEmpty()) {
            throw Refusal.malformed(wrong.stream()
                    .map(violation -> "/" + violation.getPropertyPath() + ": " + violation.getMessage() + ".")
                    .sorted(Comparator.naturalOrder())
                    .collect(Collectors.joining(" ")));
        }
        return article;
    }

    private static Refusal notJson(JsonProcessingException broken) {
        var at = broken.getLocation();
        return Refusal.malformed("This line is not JSON"
                + (at == null ? "." : ": column " + at.getColumnNr() + ".")
                + " Each line is one article with at least title and text.");
    }

    private static String member(JsonMappingException odd) {
        return odd.getPath().isEmpty()
                ? ""
                : odd.getPath().stream()
                                .map(step -> "/"
                                        + (step.getFieldName() == null
                                                ? String.valueOf(step.getIndex())
                                                : step.getFieldName()))
                                .collect(Collectors.joining())
                        + ": ";
    }

    private static String matter(JsonMappingException odd) {
        return odd.getCause() instanceof Refusal refusal
                ? String.valueOf(refusal.getMessage())
                : "this does not have the shape that an article has in the API.";
    }
}
