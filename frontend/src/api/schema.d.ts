// Generated from docs/openapi.yaml by `npm run schema`. Do not edit.
export interface paths {
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password; other sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's own API tokens, oldest first, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /** Make an API token; its secret is shown in this answer only */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API token */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back up the running server
         * @description A zip with the embedded database's file, as it is now. On PostgreSQL: 409, use pg_dump.
         */
        post: operations["backUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where an invitation leads */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{code}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the seat: as oneself when logged in, else with a new account */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preview/anchor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a passage again in a text that may have changed */
        post: operations["previewAnchor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preview/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the main text of a page, with its title, byline, publisher, date and language */
        post: operations["previewExtract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preview/quote-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check whether a quoted passage stands in a text */
        post: operations["previewQuoteCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preview/relate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how two statements relate: same, more specific, at odds, of different scope, unrelated
         * @description By rules on shared words and on values; a proposal, which a person confirms or rejects.
         */
        post: operations["previewRelate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preview/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split a text into sentences, values, quotations and candidates */
        post: operations["previewSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a workspace has published */
        get: operations["listPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{slug}/{publicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what stands published of an article, with its corrections */
        get: operations["getPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load the sample event into a new workspace of its own
         * @description Asked again, it makes another workspace: sample, sample-2 and so on.
         */
        post: operations["loadSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the JSON Schema (2020-12) of a bundle */
        get: operations["getBundleSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell who is logged in */
        get: operations["getSession"];
        put?: never;
        /** Log in with a name and a password */
        post: operations["logIn"];
        /** Log out */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the first account is still to be made */
        get: operations["getSetup"];
        put?: never;
        /** Make the first account, which is the server's admin */
        post: operations["createFirstAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the workspaces in which one has a seat, by name */
        get: operations["listWorkspaces"];
        put?: never;
        /** Make a workspace; its maker is its first admin */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a workspace's settings, verdict scale and one's own role */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a workspace's settings */
        patch: operations["changeWorkspace"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who did what, newest first, as far as the asker may know */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List articles with their progress, newest first */
        get: operations["listArticles"];
        put?: never;
        /** Bring an article in: its text, its split and its candidates */
        post: operations["importArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what an import would bring in; keeps nothing */
        post: operations["previewArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an article, without its text and claims */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /** Take an article away, while nobody's work hangs on it */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /** Change what is said of an article */
        patch: operations["changeArticle"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a claim of selected words */
        post: operations["addClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/claims/restore-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last step back for the named claims, all or none */
        post: operations["restoreMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/claims/set-aside-rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the named candidates aside, all or none */
        post: operations["setRestAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of an article's publication, newest first */
        get: operations["listPublications"];
        put?: never;
        /** Publish the article's decided claims, or correct what is published */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an article with its text and all its claims, in one answer */
        get: operations["readArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep changed words as a new revision; every claim is looked for in it, and what is new makes candidates */
        post: operations["reviseArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/articles/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the outside suggester was last asked about an article */
        get: operations["getSuggestions"];
        put?: never;
        /**
         * Ask the outside suggester for candidates
         * @description Answers at once; the candidates arrive later, beside those that are there. While an earlier question waits, asking again changes nothing.
         */
        post: operations["askSuggester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find claims by words, state, verdict, type, article, event and cited source, newest first */
        get: operations["searchClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the claims that are like a text, best first
         * @description Ranked by shared rare words and figures. Candidates are found too; discarded claims are not.
         */
        post: operations["matchClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{claimId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a claim's evidence */
        get: operations["listEvidence"];
        put?: never;
        /** Tie a source to a claim; a quote is looked for in the source's snapshot */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{claimId}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one piece of evidence */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        /** Delete evidence on which no submitted assessment rests */
        delete: operations["deleteEvidence"];
        options?: never;
        head?: never;
        /** Change evidence; a changed quote is looked for again */
        patch: operations["changeEvidence"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{claimId}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a claim's inquiries */
        get: operations["listInquiries"];
        put?: never;
        /** Record what was looked for and not found */
        post: operations["addInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{claimId}/inquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one inquiry */
        get: operations["getInquiry"];
        put?: never;
        post?: never;
        /** Delete an inquiry that no submitted assessment needs */
        delete: operations["deleteInquiry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one claim */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a claim's statement, gist, type, values and the like */
        patch: operations["changeClaim"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a candidate */
        post: operations["acceptClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/adjudicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a dispute between others */
        post: operations["adjudicateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write an assessment and hand it in at once */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/assessments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a draft of one's own assessment */
        put: operations["saveDraft"];
        post?: never;
        /** Throw away the draft of one's own assessment */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/assessments/mine/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the draft of one's own assessment */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/assessments/{assessment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one assessment, one's own or one that is not sealed */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/assessments/{assessment}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand by one's own assessment of an older wording */
        post: operations["confirmAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard a claim, with a reason */
        post: operations["discardClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let this claim take another one in; names both versions in its body */
        post: operations["mergeClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/occurrences/{occurrence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move the ends of an occurrence */
        patch: operations["moveOccurrence"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a claim with all that hangs on it, as far as the asker may know */
        get: operations["getPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a decided claim, with a reason */
        post: operations["reopenClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last step of triage back: an acceptance, a setting aside, a discard, a merge, a split */
        post: operations["restoreClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get where a claim stands with its reviewers */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a claim aside: not now */
        post: operations["setClaimAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/claims/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split a claim in two or more; names the version in its body */
        post: operations["splitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events of a workspace, newest first */
        get: operations["listEvents"];
        put?: never;
        /** Make an event */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an event with its articles */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /** Take an event away; its articles stay */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /** Change an event's name or description */
        patch: operations["changeEvent"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/events/{id}/articles/{articleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put an article under an event */
        put: operations["placeArticle"];
        post?: never;
        /** Take an article out of an event */
        delete: operations["removeArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export decided claims with all that they rest on, as JSON or as NDJSON, streamed */
        get: operations["exportBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a bundle, all of it or nothing */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the imports of many articles, newest first */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the pages at many addresses, which the server fetches */
        post: operations["importAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the articles that an RSS or Atom feed announces: named by its url, or sent along as XML */
        post: operations["importFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import many files: text, Markdown, HTML, PDF; of a zip the files in it, of NDJSON its lines */
        post: operations["importFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import NDJSON: each line is one article, as a request to importArticle */
        post: operations["importLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an import and how far it is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Take an import off the list; its articles stay */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an import off after the article in hand */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what an import deals with, in the order in which it came; of one state, if one is named */
        get: operations["listImportItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with what is left of an import */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/imports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again what failed in an import */
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations that still let somebody in, oldest first */
        get: operations["listInvitations"];
        put?: never;
        /** Make an invitation; its code is shown in this answer only */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the members of a workspace */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a member's seat away; what they did stays */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** Change a member's role */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a workspace at a glance, with what waits for the asker */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a new version of the verdict scale in place */
        put: operations["changeScale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sources, newest first; q searches their details */
        get: operations["listSources"];
        put?: never;
        /** Add a source: fetched, with a pasted text, or without an address. One that is here already is answered with 200 */
        post: operations["addSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/sources/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a fetch finds at an address; nothing is stored */
        post: operations["previewSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a source with its snapshots */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is said about a source */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/sources/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch a source again, or add a text of it that one has */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{slug}/sources/{id}/snapshots/{snapshotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a snapshot with its text */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        /** @enum {string} */
        Action: "READ" | "ACCEPT" | "DISCARD" | "SET_ASIDE" | "RESTORE" | "EDIT_CLAIM" | "SPLIT" | "MERGE" | "ADD_CLAIM" | "ADD_SOURCE" | "EDIT_SOURCE" | "ADD_EVIDENCE" | "EDIT_EVIDENCE" | "DELETE_EVIDENCE" | "ADD_INQUIRY" | "ASSESS" | "CONFIRM" | "ADJUDICATE" | "REOPEN" | "IMPORT" | "EDIT_ARTICLE" | "DELETE_ARTICLE" | "EDIT_EVENT" | "PUBLISH" | "EXPORT" | "MANAGE_MEMBERS" | "MANAGE_SETTINGS";
        ActivitySubject: {
            kind: string;
            id: string;
        };
        ActivityView: {
            id: string;
            at: components["schemas"]["Instant"];
            contributor: components["schemas"]["ContributorView"];
            verb: string;
            subject: components["schemas"]["ActivitySubject"];
            articleId: string | null;
            articleTitle: string | null;
            claimId: string | null;
            claimGist: string | null;
            before: components["schemas"]["JsonNode"] | null;
            after: components["schemas"]["JsonNode"] | null;
        };
        Adjudication: {
            verdict: string;
            justification: string;
            asOf?: string | null;
            condition?: string | null;
            correctedValue?: string | null;
        };
        AnchorInput: {
            text?: string | null;
            selector?: components["schemas"]["AnchorInputPassage"] | null;
        };
        AnchorInputPassage: {
            exact?: string | null;
            prefix?: string | null;
            suffix?: string | null;
            /** Format: int32 */
            start?: number | null;
            /** Format: int32 */
            end?: number | null;
        };
        /** @enum {string} */
        AnchorState: "ANCHORED" | "SHIFTED" | "CHANGED" | "ORPHANED";
        AnchorView: {
            state: components["schemas"]["AnchorState"];
            /** Format: int32 */
            start: number | null;
            /** Format: int32 */
            end: number | null;
            /** Format: double */
            score: number;
        };
        /** @enum {string} */
        ApiTokenScope: "READ" | "WRITE";
        ArticleEventLine: {
            id: string;
            name: string;
        };
        ArticleLine: {
            id: string;
            title: string;
            publisher: string | null;
            publishedAt: string | null;
        };
        ArticlePreview: {
            title: string | null;
            byline: string | null;
            publisher: string | null;
            publishedAt: string | null;
            language: string;
            languageLevel: components["schemas"]["LanguagesSupport"];
            url: string | null;
            text: string;
            medium: components["schemas"]["MediaType"];
            origin: components["schemas"]["TextOrigin"];
            dropped: string[];
            segments: components["schemas"]["SegmentView"][];
            candidates: components["schemas"]["ArticlePreviewProposed"][];
            sameDay: components["schemas"]["ArticleLine"][];
            alreadyHere: components["schemas"]["ArticleLine"] | null;
            fetched: components["schemas"]["ArticlePreviewFetched"] | null;
        };
        ArticlePreviewFetched: {
            at: components["schemas"]["Instant"];
            /** Format: int32 */
            bytes: number;
        };
        ArticlePreviewProposed: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            gist: string;
            main: boolean;
            type: components["schemas"]["ClaimType"];
            suggestedDiscard: components["schemas"]["DiscardReason"] | null;
        };
        ArticleProgress: {
            /** Format: int32 */
            candidate: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            inReview: number;
            /** Format: int32 */
            disputed: number;
            /** Format: int32 */
            decided: number;
            /** Format: int32 */
            setAside: number;
            /** Format: int32 */
            discarded: number;
        };
        ArticlePublished: {
            id: string;
            /** Format: int32 */
            number: number;
            publishedAt: components["schemas"]["Instant"];
        };
        ArticleRevisionView: {
            /** Format: int32 */
            number: number;
            sha256: string;
            /** Format: int32 */
            codePoints: number;
            createdAt: components["schemas"]["Instant"];
        };
        ArticleTriageMany: {
            claims: components["schemas"]["ClaimView"][];
        };
        ArticleTriageVersioned: {
            versions: {
                [key: string]: number;
            };
        };
        ArticleView: {
            id: string;
            title: string;
            byline: string | null;
            publisher: string | null;
            url: string | null;
            publishedAt: string | null;
            language: string;
            rights: components["schemas"]["Rights"];
            /** Format: int32 */
            reviewersNeeded: number | null;
            event: components["schemas"]["ArticleEventLine"] | null;
            revision: components["schemas"]["ArticleRevisionView"];
            progress: components["schemas"]["ArticleProgress"];
            published: components["schemas"]["ArticlePublished"] | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        Assessment: {
            id: string;
            /** Format: int32 */
            round: number;
            verdict: string;
            /** Format: int32 */
            confidence: number;
            justification: string;
            asOf: string;
            condition: string;
            correctedValue: string;
            /** Format: int32 */
            statementNumber: number;
            outdated: boolean;
            evidence: string[];
            contributor: components["schemas"]["ContributorView"];
            createdAt: components["schemas"]["Instant"];
            submittedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        /** @enum {string} */
        Bound: "EXACT" | "MORE_THAN" | "LESS_THAN" | "AT_LEAST" | "AT_MOST" | "RANGE";
        Brought: {
            medium: components["schemas"]["BroughtMedium"];
            text?: string | null;
            url?: string | null;
            fileName?: string | null;
            contentType?: string | null;
            contentBase64?: string | null;
            publishedAt?: string | null;
            grain?: components["schemas"]["Grain"] | null;
        };
        /** @enum {string} */
        BroughtMedium: "TEXT" | "MARKDOWN" | "HTML" | "URL" | "FILE";
        BulkImportCounts: {
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            imported: number;
            /** Format: int32 */
            alreadyHere: number;
            /** Format: int32 */
            revised: number;
            /** Format: int32 */
            failed: number;
        };
        /** @enum {string} */
        BulkImportSay: "CANCEL" | "RESUME" | "RETRY" | "DELETE";
        BulkImportView: {
            id: string;
            kind: components["schemas"]["JobKind"];
            label: string;
            url: string | null;
            state: components["schemas"]["JobState"];
            listed: boolean;
            counts: components["schemas"]["BulkImportCounts"];
            problem: components["schemas"]["ImportProblem"] | null;
            contributor: components["schemas"]["ContributorView"];
            createdAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            allowed: components["schemas"]["BulkImportSay"][];
            /** Format: int32 */
            version: number;
        };
        BulkItemView: {
            id: string;
            label: string;
            url: string | null;
            state: components["schemas"]["ItemState"];
            problem: components["schemas"]["ImportProblem"] | null;
            article: components["schemas"]["ArticleLine"] | null;
            settledAt: components["schemas"]["Instant"] | null;
        };
        CheckWorthiness: {
            /** Format: double */
            score: number;
            reasons: string[];
        };
        /** @enum {string} */
        Checking: "SAID" | "CONTENT";
        ClaimDiscard: {
            reason: components["schemas"]["DiscardReason"];
            note: string | null;
            by: string | null;
        };
        ClaimHit: {
            occurrences: components["schemas"]["ClaimOccurrenceView"][];
            checking: components["schemas"]["Checking"];
            discard: components["schemas"]["ClaimDiscard"];
            otherTypes: components["schemas"]["ClaimType"][];
            /** Format: int32 */
            reviewersNeeded: number;
            checkWorthiness: components["schemas"]["ClaimWorth"];
            mergedInto: string;
            allowed: components["schemas"]["Action"][];
            values: components["schemas"]["ValueView"][];
            main: boolean;
            type: components["schemas"]["ClaimType"];
            suggestedDiscard: components["schemas"]["DiscardReason"];
            /** Format: int32 */
            segment: number;
            statement: components["schemas"]["ClaimStatementView"];
            id: string;
            state: components["schemas"]["ClaimState"];
            claimant: string;
            mine: components["schemas"]["ClaimMine"];
            decision: components["schemas"]["ClaimVerdict"];
            checkable: boolean;
            articleId: string;
            lacks: components["schemas"]["ClaimLack"][];
            /** Format: int32 */
            version: number;
            gist: string;
            claimDate: string;
            splitFrom: string;
            proposedBy: string;
            article: components["schemas"]["ArticleLine"];
            matched: components["schemas"]["ClaimHitMatch"][];
        };
        ClaimHitMatch: {
            field: string;
            text: string;
        };
        ClaimLack: {
            code: string;
            text: string;
        };
        ClaimMatches: {
            matches: components["schemas"]["ClaimMatchesClaimMatch"][];
        };
        ClaimMatchesClaimMatch: {
            claim: components["schemas"]["ClaimView"];
            /** Format: double */
            score: number;
            explanation: string;
        };
        ClaimMine: {
            submitted: boolean;
            draft: boolean;
        };
        ClaimOccurrenceView: {
            id: string;
            /** Format: int32 */
            revision: number;
            /** Format: int32 */
            start: number | null;
            /** Format: int32 */
            end: number | null;
            exact: string;
            prefix: string;
            suffix: string;
            state: components["schemas"]["AnchorState"];
        };
        ClaimReplaced: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            original: string;
            certain: boolean;
        };
        /** @enum {string} */
        ClaimState: "CANDIDATE" | "OPEN" | "IN_REVIEW" | "DISPUTED" | "DECIDED" | "SET_ASIDE" | "DISCARDED";
        ClaimStatementView: {
            /** Format: int32 */
            number: number;
            text: string;
            replacements: components["schemas"]["ClaimReplaced"][];
        };
        /** @enum {string} */
        ClaimType: "QUANTITY" | "QUOTATION" | "EVENT_OR_PROPERTY" | "CAUSAL" | "POSITION" | "PREDICTION" | "OPINION" | "DEFINITION";
        ClaimVerdict: {
            verdict: string;
            origin: string;
            correctedValue: string | null;
        };
        ClaimView: {
            id: string;
            articleId: string | null;
            state: components["schemas"]["ClaimState"];
            gist: string;
            statement: components["schemas"]["ClaimStatementView"];
            type: components["schemas"]["ClaimType"];
            otherTypes: components["schemas"]["ClaimType"][];
            checking: components["schemas"]["Checking"];
            checkable: boolean;
            claimant: string | null;
            claimDate: string | null;
            values: components["schemas"]["ValueView"][];
            checkWorthiness: components["schemas"]["ClaimWorth"] | null;
            suggestedDiscard: components["schemas"]["DiscardReason"] | null;
            main: boolean;
            /** Format: int32 */
            segment: number | null;
            occurrences: components["schemas"]["ClaimOccurrenceView"][];
            discard: components["schemas"]["ClaimDiscard"] | null;
            mergedInto: string | null;
            splitFrom: string | null;
            proposedBy: string | null;
            /** Format: int32 */
            reviewersNeeded: number | null;
            decision: components["schemas"]["ClaimVerdict"] | null;
            mine: components["schemas"]["ClaimMine"];
            lacks: components["schemas"]["ClaimLack"][];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        ClaimWorth: {
            score: number | null;
            reasons: string[];
        };
        /** @enum {string} */
        ComparisonField: "QUANTITY" | "DATE" | "PLACE" | "NAME" | "NEGATION" | "TERM" | "DETAIL";
        ContributorView: {
            id: string;
            name: string;
        };
        Credentials: {
            name: string;
            password: string;
        };
        Decision: {
            id: string;
            verdict: string;
            origin: components["schemas"]["Origin"];
            justification: string;
            asOf: string;
            condition: string;
            correctedValue: string;
            /** Format: int32 */
            statementNumber: number;
            contributor: components["schemas"]["ContributorView"];
            assessments: string[];
            decidedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        DiscardReason: "OPINION" | "PREDICTION" | "QUESTION" | "NOT_A_CLAIM" | "REPETITION" | "BOILERPLATE" | "NOT_CHECKABLE" | "NOT_WORTH_CHECKING" | "TOO_VAGUE" | "MERGED" | "SPLIT" | "OTHER";
        EventView: {
            id: string;
            name: string;
            description: string | null;
            articles: components["schemas"]["ArticleLine"][];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        EvidenceCited: {
            id: string;
            title: string;
            site: string | null;
            author: string | null;
            publishedAt: string | null;
            url: string | null;
            medium: components["schemas"]["Medium"];
            originGroup: string | null;
        };
        EvidenceLaterView: {
            snapshotId: string;
            quoteCheck: components["schemas"]["QuoteGrade"];
            checkedAt: components["schemas"]["Instant"];
        };
        EvidenceView: {
            id: string;
            source: components["schemas"]["EvidenceCited"];
            snapshotId: string | null;
            stance: components["schemas"]["Stance"] | null;
            quote: string | null;
            selector: components["schemas"]["Selector"] | null;
            translation: string | null;
            translator: string | null;
            quoteCheck: components["schemas"]["QuoteGrade"];
            checkedAt: components["schemas"]["Instant"] | null;
            textOrigin: components["schemas"]["TextOrigin"] | null;
            difference: components["schemas"]["QuoteCheckStep"][];
            later: components["schemas"]["EvidenceLaterView"] | null;
            question: string | null;
            /** Format: int32 */
            evidenceSet: number;
            note: string | null;
            contributor: components["schemas"]["ContributorView"] | null;
            mine: boolean;
            sealed: boolean;
            copiedFrom: string | null;
            withdrawnAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        ExtractView: {
            title: string | null;
            byline: string | null;
            publisher: string | null;
            publishedAt: string | null;
            language: string | null;
            text: string;
        };
        FirstAccount: {
            name: string;
            password: string;
            loadSample?: boolean | null;
        };
        FoundExisting: {
            id: string;
            title: string;
        };
        FoundView: {
            url: string;
            canonicalUrl: string;
            title: string | null;
            site: string | null;
            author: string | null;
            publishedAt: string | null;
            language: string | null;
            medium: components["schemas"]["Medium"];
            text: string;
            /** Format: int32 */
            codePoints: number;
            fetchedAt: components["schemas"]["Instant"];
            existing: components["schemas"]["FoundExisting"] | null;
        };
        /** @enum {string} */
        Grain: "MAIN" | "ALL";
        ImportProblem: {
            type: string;
            title: string;
            detail: string;
        };
        ImportView: {
            created: {
                [key: string]: number;
            };
            unchanged: {
                [key: string]: number;
            };
        };
        InquiryNewInquiry: {
            lookedFor: string;
            lookedIn: string;
            lookedAt: string;
            note?: string | null;
        };
        InquiryView: {
            id: string;
            lookedFor: string;
            lookedIn: string;
            lookedAt: string;
            note: string | null;
            contributor: components["schemas"]["ContributorView"] | null;
            mine: boolean;
            sealed: boolean;
            withdrawnAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IntakeRevisionTaken: {
            article: components["schemas"]["ArticleView"];
            occurrences: {
                [key: string]: number;
            };
            /** Format: int32 */
            newCandidates: number;
            /** Format: int32 */
            repeated: number;
        };
        InvitationView: {
            id: components["schemas"]["UUID"];
            role: components["schemas"]["Role"];
            note: string | null;
            expiresAt: components["schemas"]["Instant"];
            code: string | null;
        };
        InvitationsOffer: {
            workspace: components["schemas"]["OfferPlace"];
            role: components["schemas"]["Role"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ItemState: "WAITING" | "IMPORTED" | "ALREADY_HERE" | "REVISED" | "FAILED";
        ItemsActivityView: {
            items: components["schemas"]["ActivityView"][];
        };
        ItemsArticleView: {
            items: components["schemas"]["ArticleView"][];
        };
        ItemsBulkImportView: {
            items: components["schemas"]["BulkImportView"][];
        };
        ItemsBulkItemView: {
            items: components["schemas"]["BulkItemView"][];
        };
        ItemsClaimHit: {
            items: components["schemas"]["ClaimHit"][];
        };
        ItemsEventView: {
            items: components["schemas"]["EventView"][];
        };
        ItemsEvidenceView: {
            items: components["schemas"]["EvidenceView"][];
        };
        ItemsInquiryView: {
            items: components["schemas"]["InquiryView"][];
        };
        ItemsInvitationView: {
            items: components["schemas"]["InvitationView"][];
        };
        ItemsMemberView: {
            items: components["schemas"]["MemberView"][];
        };
        ItemsPublicationView: {
            items: components["schemas"]["Publication"][];
        };
        ItemsSourceView: {
            items: components["schemas"]["SourceView"][];
        };
        ItemsTokenView: {
            items: components["schemas"]["TokenView"][];
        };
        ItemsWorkspaceSummary: {
            items: components["schemas"]["WorkspaceSummary"][];
        };
        /** @enum {string} */
        JobKind: "FILES" | "LINES" | "ADDRESSES" | "FEED";
        /** @enum {string} */
        JobState: "QUEUED" | "RUNNING" | "CANCELLED" | "STOPPED" | "DONE";
        /** @description Any JSON; a partial change is an object with the members to change. */
        JsonNode: unknown;
        /** @enum {string} */
        LanguagesSupport: "FULL" | "PARTIAL" | "BASIC";
        MakingMerged: {
            survivor: components["schemas"]["ClaimView"];
            other: components["schemas"]["ClaimView"];
        };
        MakingSplit: {
            original: components["schemas"]["ClaimView"];
            parts: components["schemas"]["ClaimView"][];
        };
        MatchWish: {
            text: string;
            /** Format: int32 */
            limit?: number | null;
        };
        /** @enum {string} */
        MediaType: "HTML" | "PLAIN_TEXT" | "MARKDOWN" | "PDF";
        /** @enum {string} */
        Medium: "WEB_PAGE" | "PDF" | "TEXT" | "DOCUMENT" | "CALL" | "INTERVIEW" | "LETTER" | "IMAGE" | "VIDEO" | "AUDIO" | "DATA" | "OTHER";
        MemberRoleChange: {
            role: components["schemas"]["Role"];
        };
        MemberView: {
            contributorId: string;
            name: string;
            pseudonym: string;
            role: components["schemas"]["Role"];
            joinedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
        };
        MergeWish: {
            /** Format: int32 */
            version: number;
            other: components["schemas"]["MergeWishOther"];
        };
        MergeWishOther: {
            id: string;
            /** Format: int32 */
            version: number;
        };
        NewArticle: {
            title: string;
            byline?: string | null;
            publisher?: string | null;
            url?: string | null;
            publishedAt?: string | null;
            language?: string | null;
            text: string;
            origin?: components["schemas"]["TextOrigin"] | null;
            obtainedAt?: components["schemas"]["Instant"] | null;
            rights?: components["schemas"]["Rights"] | null;
            /** Format: int32 */
            reviewersNeeded?: number | null;
            eventId?: string | null;
            grain?: components["schemas"]["Grain"] | null;
        };
        NewAssessment: {
            verdict?: string | null;
            /** Format: int32 */
            confidence?: number | null;
            justification?: string | null;
            asOf?: string | null;
            condition?: string | null;
            correctedValue?: string | null;
            evidence?: string[] | null;
            /** Format: int32 */
            statementNumber?: number | null;
        };
        NewClaim: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            statement?: string | null;
            gist?: string | null;
            type?: components["schemas"]["ClaimType"] | null;
            checking?: components["schemas"]["Checking"] | null;
            claimant?: string | null;
        };
        NewEvent: {
            name: string;
            description?: string | null;
        };
        NewEvidence: {
            sourceId: string;
            snapshotId?: string | null;
            stance: components["schemas"]["Stance"];
            quote?: string | null;
            selector?: components["schemas"]["NewEvidenceSelection"] | null;
            translation?: string | null;
            translator?: string | null;
            question?: string | null;
            /** Format: int32 */
            evidenceSet?: number | null;
            note?: string | null;
        };
        NewEvidenceSelection: {
            /** Format: int32 */
            start?: number | null;
            /** Format: int32 */
            end?: number | null;
        };
        NewInvitation: {
            role: components["schemas"]["Role"];
            note?: string | null;
            /** Format: int32 */
            expiresInDays?: number | null;
        };
        NewPublication: {
            note?: string | null;
            withdraw?: components["schemas"]["NewPublicationReason"][] | null;
            corrections?: components["schemas"]["NewPublicationReason"][] | null;
            include?: string[] | null;
        };
        NewPublicationReason: {
            claimId: string;
            reason: string;
        };
        NewRevision: {
            text: string;
            grain?: components["schemas"]["Grain"] | null;
        };
        NewSnapshot: {
            fetch?: boolean | null;
            text?: string | null;
        };
        NewSource: {
            url?: string | null;
            fetch?: boolean | null;
            keepUnreachable?: boolean | null;
            text?: string | null;
            title?: string | null;
            site?: string | null;
            author?: string | null;
            publishedAt?: string | null;
            language?: string | null;
            medium?: components["schemas"]["Medium"] | null;
            reliabilityNote?: string | null;
            originGroup?: string | null;
            rightsExported?: boolean | null;
        };
        NewToken: {
            name: string;
            scope: components["schemas"]["ApiTokenScope"];
            expiresAt?: components["schemas"]["Instant"] | null;
        };
        OfferPlace: {
            slug: string;
            name: string;
        };
        /** @enum {string} */
        Origin: "SINGLE_REVIEWER" | "UNANIMOUS" | "MAJORITY" | "ADJUDICATED";
        OverviewCount: {
            /** Format: int32 */
            total: number;
        };
        OverviewFirstArticle: {
            articleId: string;
            title: string;
            /** Format: int32 */
            candidates: number;
        };
        OverviewFirstClaim: {
            articleId: string | null;
            claimId: string;
            gist: string;
        };
        OverviewNext: {
            /** Format: int32 */
            assess: number;
            /** Format: int32 */
            triage: number;
            /** Format: int32 */
            notFound: number;
            firstAssess: components["schemas"]["OverviewFirstClaim"] | null;
            firstTriage: components["schemas"]["OverviewFirstArticle"] | null;
        };
        OverviewView: {
            articles: components["schemas"]["OverviewCount"];
            claims: components["schemas"]["ArticleProgress"];
            next: components["schemas"]["OverviewNext"];
        };
        PanelView: {
            claim: components["schemas"]["ClaimView"];
            statements: components["schemas"]["PanelWording"][];
            evidence: components["schemas"]["EvidenceView"][];
            inquiries: components["schemas"]["InquiryView"][];
            assessment: components["schemas"]["Assessment"] | null;
            earlier: components["schemas"]["Assessment"][];
            others: components["schemas"]["Assessment"][] | null;
            sealed: boolean;
            decision: components["schemas"]["Decision"] | null;
            decisions: components["schemas"]["Decision"][];
            waitingFor: components["schemas"]["ReviewWaitingFor"] | null;
        };
        PanelWording: {
            /** Format: int32 */
            number: number;
            text: string;
            createdAt: components["schemas"]["Instant"];
            contributor: components["schemas"]["ContributorView"];
        };
        /** @description Why something was refused (RFC 9457). */
        Problem: {
            /** @description about:blank: the status says it all. */
            type: string;
            /** @description The status in words. */
            title: string;
            status: number;
            /** @description What is the matter, and what to do about it. */
            detail?: string;
            /** @description The path of the request. */
            instance?: string;
            errors?: {
                /** @description A JSON Pointer into the body that was sent. */
                pointer: string;
                /** @description What is the matter there. */
                detail: string;
            }[];
            /** @description With 412: the thing as it is now, so that one can compare and keep. */
            current?: unknown;
        };
        PublicArticle: {
            title: string;
            byline: string;
            publisher: string;
            url: string;
            publishedAt: string;
            language: string;
        };
        PublicClaim: {
            id: string;
            /** Format: int32 */
            number: number;
            statement: string;
            sentence: string | null;
            exact: string | null;
            /** Format: int32 */
            start: number | null;
            /** Format: int32 */
            end: number | null;
            verdict: components["schemas"]["PublicVerdict"];
            justification: string | null;
            asOf: string | null;
            condition: string | null;
            correctedValue: string | null;
            sources: components["schemas"]["PublicSource"][];
            inquiries: components["schemas"]["PublicInquiry"][];
            corrections: components["schemas"]["PublicClaimCorrection"][];
            withdrawn: components["schemas"]["PublicClaimWithdrawal"] | null;
        };
        PublicClaimCorrection: {
            at: components["schemas"]["Instant"];
            was: components["schemas"]["PublicVerdict"];
            now: components["schemas"]["PublicVerdict"];
            reason: string;
        };
        PublicClaimWithdrawal: {
            at: components["schemas"]["Instant"];
            reason: string;
        };
        PublicInquiry: {
            lookedFor: string;
            lookedIn: string;
            lookedAt: string;
        };
        PublicLine: {
            id: string;
            /** Format: int32 */
            number: number;
            publishedAt: components["schemas"]["Instant"];
            article: components["schemas"]["PublicArticle"];
        };
        PublicList: {
            workspace: components["schemas"]["PublicWorkspace"];
            publications: components["schemas"]["PublicLine"][];
        };
        PublicPage: {
            id: string;
            /** Format: int32 */
            number: number;
            firstPublishedAt: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
            workspace: components["schemas"]["PublicWorkspace"];
            article: components["schemas"]["PublicArticle"];
            /** Format: int32 */
            revision: number;
            text: string | null;
            claims: components["schemas"]["PublicClaim"][];
            summary: string | null;
            licence: string | null;
        };
        PublicSource: {
            stance: components["schemas"]["Stance"];
            title: string;
            site: string;
            author: string;
            publishedAt: string;
            url: string;
            quote: string;
            translation: string;
            quoteCheck: components["schemas"]["QuoteGrade"];
        };
        PublicVerdict: {
            code: string;
            name: string;
            definition: string;
            letter: string;
            colour: string;
        };
        PublicWorkspace: {
            name: string;
        };
        Publication: {
            id: string;
            /** Format: int32 */
            number: number;
            publishedAt: components["schemas"]["Instant"];
            note: string;
            contributor: components["schemas"]["ContributorView"];
            /** Format: int32 */
            claims: number;
            /** Format: int32 */
            corrections: number;
            /** Format: int32 */
            withdrawn: number;
            page: string;
        };
        /** @enum {string} */
        QuotationKind: "DIRECT" | "MIXED" | "INDIRECT";
        /** @enum {string} */
        QuoteCheckGrade: "EXACT" | "NORMALISED" | "PARTIAL" | "NOT_FOUND";
        QuoteCheckInput: {
            text?: string | null;
            quote?: string | null;
        };
        /** @enum {string} */
        QuoteCheckOperation: "KEEP" | "INSERT" | "DELETE";
        QuoteCheckStep: {
            op: components["schemas"]["QuoteCheckOperation"];
            text: string;
        };
        QuoteCheckView: {
            grade: components["schemas"]["QuoteCheckGrade"];
            /** Format: int32 */
            start: number | null;
            /** Format: int32 */
            end: number | null;
            difference: components["schemas"]["QuoteCheckStep"][];
        };
        /** @enum {string} */
        QuoteGrade: "EXACT" | "NORMALISED" | "PARTIAL" | "NOT_FOUND" | "UNREACHABLE" | "UNCHECKED";
        ReadingText: {
            /** Format: int32 */
            number: number;
            text: string | null;
            segments: components["schemas"]["SegmentView"][];
        };
        ReadingView: {
            article: components["schemas"]["ArticleView"];
            revision: components["schemas"]["ReadingText"];
            claims: components["schemas"]["ClaimView"][];
            scale: components["schemas"]["ScaleView"];
        };
        RelateInput: {
            a?: components["schemas"]["RelateInputSide"] | null;
            b?: components["schemas"]["RelateInputSide"] | null;
        };
        RelateInputSide: {
            text?: string | null;
        };
        RelateView: {
            type: components["schemas"]["RelationType"];
            /** Format: double */
            score: number;
            field: components["schemas"]["ComparisonField"] | null;
            aValue: string | null;
            bValue: string | null;
            explanation: string;
        };
        /** @enum {string} */
        RelationType: "SAME" | "MORE_SPECIFIC" | "MORE_GENERAL" | "PRECISION_TENSION" | "CONTRADICTS" | "DIFFERENT_SCOPE" | "SAME_ORIGIN" | "UNRELATED";
        Review: {
            state: components["schemas"]["ClaimState"];
            assessment: components["schemas"]["Assessment"];
            earlier: components["schemas"]["Assessment"][];
            others: components["schemas"]["Assessment"][];
            sealed: boolean;
            decision: components["schemas"]["Decision"];
            decisions: components["schemas"]["Decision"][];
            waitingFor: components["schemas"]["ReviewWaitingFor"];
            allowed: components["schemas"]["Action"][];
        };
        ReviewConfirmation: {
            /** Format: int32 */
            statementNumber?: number | null;
        };
        ReviewReopening: {
            reason: string;
        };
        ReviewWaitingFor: {
            /** Format: int32 */
            needed: number;
            /** Format: int32 */
            missing: number;
            reviewers: components["schemas"]["ContributorView"][];
        };
        Rights: {
            fullTextShown: boolean;
            fullTextExported: boolean;
            licence?: string | null;
        };
        /** @enum {string} */
        Role: "READER" | "REVIEWER" | "ADJUDICATOR" | "EDITOR" | "ADMIN";
        /** @enum {string} */
        RoundState: "WAITING" | "ASKING" | "ANSWERED" | "FAILED";
        ScaleView: {
            /** Format: int32 */
            number: number;
            verdicts: components["schemas"]["VerdictValue"][];
        };
        /** @enum {string} */
        SegmentKind: "SENTENCE" | "HEADING" | "BOILERPLATE";
        SegmentView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            kind: components["schemas"]["SegmentKind"];
            /** Format: int32 */
            paragraph: number;
        };
        Selector: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            exact: string;
            prefix: string;
            suffix: string;
        };
        SessionPerson: {
            name: string;
            serverAdmin: boolean;
        };
        SessionView: {
            account: components["schemas"]["SessionPerson"];
            csrfToken: string | null;
            workspaces: components["schemas"]["WorkspaceSummary"][];
        };
        SetupState: {
            needsFirstAccount: boolean;
            version: string;
        };
        SnapshotReading: {
            id: string;
            sourceId: string;
            /** Format: int32 */
            number: number;
            sha256: string;
            /** Format: int32 */
            codePoints: number;
            origin: components["schemas"]["TextOrigin"];
            mediaType: string | null;
            url: string | null;
            obtainedAt: components["schemas"]["Instant"];
            text: string | null;
        };
        SnapshotView: {
            id: string;
            /** Format: int32 */
            number: number;
            sha256: string;
            /** Format: int32 */
            codePoints: number;
            origin: components["schemas"]["TextOrigin"];
            mediaType: string | null;
            url: string | null;
            obtainedAt: components["schemas"]["Instant"];
        };
        SourceAddress: {
            url: string;
        };
        SourceView: {
            id: string;
            url: string | null;
            canonicalUrl: string | null;
            title: string;
            site: string | null;
            author: string | null;
            publishedAt: string | null;
            language: string | null;
            medium: components["schemas"]["Medium"];
            reliabilityNote: string | null;
            originGroup: string | null;
            rightsExported: boolean;
            unreachableAt: components["schemas"]["Instant"] | null;
            snapshots: components["schemas"]["SnapshotView"][];
            /** Format: int32 */
            claims: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
        SpanView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        SplitCandidateView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            exact: string;
            occurrences: components["schemas"]["SpanView"][];
            main: boolean;
            /** Format: int32 */
            sentence: number;
            gist: string;
            statement: string;
            replacements: components["schemas"]["SplitProposedReplacementView"][];
            type: components["schemas"]["ClaimType"];
            checkable: boolean;
            claimant: string | null;
            values: components["schemas"]["SplitFoundValueView"][];
            checkWorthiness: components["schemas"]["CheckWorthiness"];
            suggestedDiscard: components["schemas"]["SuggestedDiscard"] | null;
        };
        SplitDiscardedView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            reason: string;
        };
        SplitFoundValueView: {
            /** Format: int32 */
            start: number | null;
            /** Format: int32 */
            end: number | null;
            text: string;
            kind: components["schemas"]["ValueKind"];
            number: number | null;
            upper: number | null;
            unit: string | null;
            counted: string | null;
            bound: components["schemas"]["Bound"];
            approximate: boolean;
            resolved: string | null;
        };
        SplitInput: {
            text?: string | null;
            language?: string | null;
            publishedAt?: string | null;
        };
        SplitProposedReplacementView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            original: string;
            certain: boolean;
        };
        SplitQuotationView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            kind: components["schemas"]["QuotationKind"];
            speaker: string | null;
            cue: components["schemas"]["SpanView"] | null;
        };
        SplitSentenceView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            kind: components["schemas"]["SegmentKind"];
            /** Format: int32 */
            paragraph: number;
        };
        SplitView: {
            text: string;
            language: string;
            sentences: components["schemas"]["SplitSentenceView"][];
            values: components["schemas"]["SplitFoundValueView"][];
            quotations: components["schemas"]["SplitQuotationView"][];
            candidates: components["schemas"]["SplitCandidateView"][];
            discarded: components["schemas"]["SplitDiscardedView"][];
        };
        SplitWish: {
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            at?: number | null;
            parts?: components["schemas"]["SplitWishPart"][] | null;
            copyEvidence?: string[] | null;
        };
        SplitWishPart: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        /** @enum {string} */
        Stance: "SUPPORTS" | "REFUTES" | "CONTEXT";
        StreamingOutput: Record<string, never>;
        /** @enum {string} */
        SuggestedDiscard: "OPINION" | "PREDICTION" | "QUESTION" | "TOO_VAGUE" | "NOT_WORTH_CHECKING" | "REPETITION" | "BOILERPLATE" | "NOT_A_CLAIM";
        SuggestionsRoundView: {
            suggester: string;
            state: components["schemas"]["RoundState"];
            /** Format: int32 */
            revision: number;
            askedBy: components["schemas"]["ContributorView"];
            askedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            proposed: number;
            dropped: {
                [key: string]: number;
            };
            failure: string | null;
        };
        SuggestionsView: {
            suggester: string | null;
            latest: components["schemas"]["SuggestionsRoundView"] | null;
        };
        /** @enum {string} */
        TextOrigin: "PASTED" | "UPLOADED" | "FETCHED" | "WRITTEN";
        TokenView: {
            id: components["schemas"]["UUID"];
            name: string;
            scope: components["schemas"]["ApiTokenScope"];
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            lastUsedAt: components["schemas"]["Instant"] | null;
            token: string | null;
        };
        TriageDiscarding: {
            reason: components["schemas"]["DiscardReason"];
            note?: string | null;
        };
        TriageEnds: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        ValueKind: "NUMBER" | "DATE" | "DURATION" | "PERSON" | "PLACE" | "ORGANISATION" | "OCCASION" | "TERM" | "QUOTATION";
        ValueView: {
            kind: components["schemas"]["ValueKind"];
            text: string;
            number: number | null;
            upper: number | null;
            unit: string | null;
            counted: string | null;
            bound: components["schemas"]["Bound"] | null;
            approximate: boolean | null;
            resolved: string | null;
        };
        /** @enum {string} */
        VerdictNormalised: "TRUE" | "FALSE" | "MIXTURE" | "OTHER";
        /** @enum {string} */
        VerdictRequires: "NOTHING" | "EVIDENCE" | "INQUIRY";
        VerdictValue: {
            code: string;
            name: string;
            definition: string;
            letter: string;
            colour: string;
            normalised: components["schemas"]["VerdictNormalised"];
            /** Format: int32 */
            number?: number | null;
            requires: components["schemas"]["VerdictRequires"];
            published: boolean;
        };
        WorkspaceMe: {
            contributorId: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        WorkspaceNewWorkspace: {
            slug: string;
            name: string;
        };
        WorkspaceScaleChange: {
            verdicts: components["schemas"]["VerdictValue"][];
        };
        WorkspaceSummary: {
            slug: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        WorkspaceView: {
            slug: string;
            name: string;
            /** Format: int32 */
            reviewersNeeded: number;
            blind: boolean;
            majorityDecides: boolean;
            exportNames: boolean;
            licence: string | null;
            rightsNote: string | null;
            scale: components["schemas"]["ScaleView"];
            me: components["schemas"]["WorkspaceMe"];
            /** Format: int32 */
            version: number;
            allowed: components["schemas"]["Action"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsTokenView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    backUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["StreamingOutput"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsOffer"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAnchor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnchorInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewExtract: {
        parameters: {
            query?: {
                /** @description Where the page came from; nothing is fetched */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/html": string;
                "application/xhtml+xml": string;
                "text/plain": string;
                "text/markdown": string;
                "application/pdf": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewQuoteCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteCheckInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteCheckView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRelate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSplit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublished: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicList"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublished: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                publicationId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPage"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSummary"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBundleSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": string;
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFirstAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsWorkspaceSummary"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceNewWorkspace"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSummary"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWorkspace: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                article?: string;
                claim?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsActivityView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                cursor?: string;
                event?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsArticleView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Brought"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeArticle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleTriageVersioned"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleTriageMany"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRestAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleTriageVersioned"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleTriageMany"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPublicationView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublication"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseArticle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRevision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRevisionTaken"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askSuggester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchClaims: {
        parameters: {
            query?: {
                article?: string;
                cursor?: string;
                event?: string;
                limit?: number;
                q?: string;
                source?: string;
                state?: components["schemas"]["ClaimState"][];
                type?: components["schemas"]["ClaimType"];
                verdict?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsClaimHit"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimMatches"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                claimId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsEvidenceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvidence: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                claimId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEvidence: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                claimId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInquiries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                claimId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsInquiryView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addInquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryNewInquiry"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInquiry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                claimId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adjudicateClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Adjudication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessment: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessment: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageDiscarding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakingMerged"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveOccurrence: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                occurrence: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TriageEnds"];
                "application/json": components["schemas"]["TriageEnds"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReopening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setClaimAside: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakingSplit"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsEventView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEvent: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportBundle: {
        parameters: {
            query?: {
                /** @description Only this article's claims */
                article?: string;
                /** @description Only the claims of this event's articles */
                event?: string;
                /** @description json or ndjson; else the Accept header says it */
                format?: string;
                /** @description The accepted claims that are not decided yet, too */
                undecided?: boolean;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle; its schema is at /api/v1/schemas/bundle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsBulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importAddresses: {
        parameters: {
            query?: {
                /** @description The event that the articles report */
                event?: string;
                /** @description How fine to cut: MAIN or ALL, where an article does not say itself */
                grain?: string;
                /** @description What to do with articles that are here already: LEAVE them as they are, or REVISE those whose words have changed */
                known?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/uri-list": string;
                "text/plain": string;
                "application/json": string[];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importFeed: {
        parameters: {
            query?: {
                /** @description The event that the articles report */
                event?: string;
                /** @description How fine to cut: MAIN or ALL, where an article does not say itself */
                grain?: string;
                /** @description What to do with articles that are here already: LEAVE them as they are, or REVISE those whose words have changed */
                known?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url?: string;
                };
                "application/xml": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importFiles: {
        parameters: {
            query?: {
                /** @description The event that the articles report */
                event?: string;
                /** @description How fine to cut: MAIN or ALL, where an article does not say itself */
                grain?: string;
                /** @description What to do with articles that are here already: LEAVE them as they are, or REVISE those whose words have changed */
                known?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importLines: {
        parameters: {
            query?: {
                /** @description The event that the articles report */
                event?: string;
                /** @description How fine to cut: MAIN or ALL, where an article does not say itself */
                grain?: string;
                /** @description What to do with articles that are here already: LEAVE them as they are, or REVISE those whose words have changed */
                known?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportItems: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ItemState"];
            };
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsBulkItemView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryImport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsInvitationView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsMemberView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRoleChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeScale: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceScaleChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsSourceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            /** @description Here already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAddress"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSource: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["JsonNode"];
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSnapshot"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                snapshotId: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotReading"];
                };
            };
            /** @description Refused; the problem says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
