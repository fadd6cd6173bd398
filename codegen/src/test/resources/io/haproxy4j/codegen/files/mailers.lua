if core.disable_legacy_mailers then core.disable_legacy_mailers() end
