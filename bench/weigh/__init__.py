"""Fitting the weights of evidence for one contact (aidememoire/data/contact_weights.csv) on the open sets."""
