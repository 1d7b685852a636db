package drydock.domain.quote;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project tells every auditor that it asks for a quote. All of it leaves the workspace: nothing private belongs
 * here.
 *
 * @param commit that is to be reviewed; empty while it is not said
 * @param answerBy until when quotes are wanted; null if there is no such day
 * @param wantedStart first day on which the review may start; null if not said
 * @param contact whom auditors write to, in words
 * @param fields answers to what firms ask; a blank is left out
 */
@RecordBuilder
public record QuoteRequest(
        Id<QuoteRequest> id,
        Id<Project> project,
        String commit,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate wantedStart,
        String contact,
        Map<RequestField, String> fields)
        implements Entity, QuoteRequestBuilder.With {
    public QuoteRequest {
        EnumMap<RequestField, String> inOrder = new EnumMap<>(RequestField.class);
        inOrder.putAll(fields);
        fields = Collections.unmodifiableMap(inOrder);
    }

    /** A request that says nothing yet. */
    public static QuoteRequest blank(Id<QuoteRequest> id, Id<Project> project) {
        return new QuoteRequest(id, project, "", null, null, "", Map.of());
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
