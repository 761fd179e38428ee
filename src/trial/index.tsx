import { createRoot } from "react-dom/client";
import { TrialApp } from "./TrialApp";

const place = document.getElementById("root");
if (place) createRoot(place).render(<TrialApp />);
