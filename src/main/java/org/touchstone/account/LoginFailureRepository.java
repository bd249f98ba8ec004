package org.touchstone.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LoginFailureRepository implements PanacheRepositoryBase<LoginFailure, String> {}
