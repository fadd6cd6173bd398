core.register_service("app1","http",function(applet) applet:set_status(200) applet:start_response() end)
if core.disable_legacy_mailers then core.disable_legacy_mailers() end
core.register_service("app1tcp","tcp",function(applet) applet:send("x") end)
