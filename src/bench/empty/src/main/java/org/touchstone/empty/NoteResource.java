package org.touchstone.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one resource. */
@Path("/notes")
public class NoteResource {
    @GET
    public String get() {
        return "nothing";
    }
}
