package uk.iomgraph.web;

import graphql.GraphQLContext;

/** Is told of every object that an answer shows, in the order in which they are filled in. It must not take long. */
public interface ShownObjects {

    /**
     * An object is about to be filled in.
     *
     * @param context the context of the request
     * @param type the name of the object's type in the schema
     * @param source what its fields are read off
     */
    void shown(GraphQLContext context, String type, Object source);
}
