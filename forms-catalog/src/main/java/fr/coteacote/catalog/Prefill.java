package fr.coteacote.catalog;

/** A place an answer may come from instead of being typed. */
public enum Prefill {
    FC_FAMILY_NAME,
    FC_USUAL_NAME,
    FC_GIVEN_NAMES,
    FC_GENDER,
    FC_BIRTH_DATE,
    FC_BIRTH_PLACE,
    FC_EMAIL,
    ACCOUNT_NAME,
    ACCOUNT_GIVEN_NAMES,
    ACCOUNT_EMAIL,
    ACCOUNT_PHONE
}
